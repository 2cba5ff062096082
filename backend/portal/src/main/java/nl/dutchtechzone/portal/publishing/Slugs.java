package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.web.Faults;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Addresses of items: taken at first publication, and never given to another item. */
@Singleton
public class Slugs {

    static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("new", "nieuw", "feed", "feeds", "index", "search", "zoeken", "values");
    /** What the portal answers itself under its root, beside the pages of the kinds. */
    private static final Set<String> ROOT = Set.of("api", "assets", "beheer", "fonts", "icons", "sitemap");
    /** Under the root two letters are a language, or one that is yet to come. */
    private static final int LANGUAGE = 2;

    private final Sql sql;
    private final Kinds kinds;

    Slugs(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    /** Faults of a slug that an editor chose; null is none. */
    void check(Kind<?> kind, String slug, String field, Faults faults) {
        if (slug == null) {
            return;
        }
        if (slug.length() > LONGEST || !FORM.matcher(slug).matches()) {
            faults.add(field, "wrong-format", "An address has small letters a to z, digits and single hyphens, at most "
                    + LONGEST + " characters; for instance " + of(slug) + ".");
        } else if (isReserved(kind, slug)) {
            faults.add(field, "reserved", "This address is reserved; choose another.");
        }
    }

    /** What stands directly under the root may not take the address of anything else there. */
    private boolean isReserved(Kind<?> kind, String slug) {
        return RESERVED.contains(slug) || kind.isAtTheRoot() && (slug.length() <= LANGUAGE || ROOT.contains(slug)
                || kinds.all().stream().flatMap(other -> other.pages().values().stream())
                        .anyMatch(page -> List.of(page.split("/")).contains(slug)));
    }

    /** Makes a slug of any words. */
    public static String of(String words) {
        char[] given = words.toCharArray();
        char[] folded = new char[given.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(given, 0, folded, 0, given.length);
        String plain = new String(folded, 0, length).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        return plain.isEmpty() ? "item" : plain;
    }

    /** Takes the slug of an item for good: the chosen one, or one made of the title that is still free. */
    String take(Kind<?> kind, String language, UUID item, Text text) {
        if (text.slug() != null) {
            if (!takes(kind, language, item, text.slug())) {
                Faults faults = new Faults();
                faults.add("texts." + language + ".slug", "taken", "Another " + kind.name()
                        + " has or had this address; choose another.");
                faults.raise();
            }
            return text.slug();
        }
        String plain = of(text.title());
        for (int i = 1; ; i++) {
            String slug = i == 1 ? plain : plain + "-" + i;
            if (!isReserved(kind, slug) && takes(kind, language, item, slug)) {
                return slug;
            }
        }
    }

    /** The item that has, or had, a slug. */
    Optional<UUID> item(Kind<?> kind, String language, String slug) {
        return sql.row("select item_id from slug where kind = ? and language = ? and slug = ?",
                List.of(kind.name(), language, slug), row -> Sql.uuid(row, "item_id"));
    }

    private boolean takes(Kind<?> kind, String language, UUID item, String slug) {
        sql.change("insert ignore into slug (kind, language, slug, item_id) values (?, ?, ?, ?)",
                kind.name(), language, slug, item);
        return item(kind, language, slug).filter(item::equals).isPresent();
    }
}
