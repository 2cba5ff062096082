package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list of the window can be asked; a kind's own query adds its filters. */
public abstract class WindowQuery {

    @QueryParam("lang")
    @Parameter(description = "The language of the words; the region's first language when left out")
    @Schema(pattern = "^[a-z]{2}$", examples = "nl")
    String lang;

    @QueryParam("fallback")
    @DefaultValue("false")
    @Parameter(description = "true gives the region's first language where an item has no words in the asked one; language says so")
    boolean fallback;

    @QueryParam("fields")
    @Parameter(description = "Only these fields of each item, comma separated", style = ParameterStyle.FORM, explode = Explode.FALSE)
    @Schema(pattern = "^[a-zA-Z]+(,[a-zA-Z]+)*$", maxLength = 400, examples = "id,title")
    String fields;

    @QueryParam("expand")
    @Parameter(description = "Fields whose links are given as cards, comma separated", style = ParameterStyle.FORM, explode = Explode.FALSE)
    @Schema(pattern = "^[a-zA-Z]+(,[a-zA-Z]+)*$", maxLength = 400, examples = "themes")
    String expand;

    @QueryParam("q")
    @Parameter(description = "What words of the title or the summary begin with: all of these, in any order; accents and capitals make no difference")
    @Schema(minLength = 1, maxLength = 100)
    String q;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(description = "How many at most")
    @Schema(minimum = "1", maximum = "100", defaultValue = "20")
    int limit = 20;

    @QueryParam("cursor")
    @Parameter(description = "Where the next page begins: from next of the page before")
    @Schema(maxLength = 600)
    String cursor;

    @QueryParam("changedSince")
    @Parameter(description = "Only what changed: since always (0), or since an earlier answer (its changes.version). Then a page has at most limit items, in the order asked for, "
            + "and changes names what is gone. What a link shows may change without a change of the item that has it")
    @Schema(pattern = WindowChanges.FORM, examples = "0")
    String changedSince;

    public final String lang() {
        return lang;
    }

    /** The filters that were asked for; different ones are AND, the values of one are OR. */
    protected abstract List<Filter> filters();

    /** The time that was asked about, for a list of occurrences; null for one of items. */
    Span span() {
        return null;
    }

    /** When it was first public, if that was asked. */
    Span published() {
        return null;
    }

    /** The order that was asked for. */
    protected abstract Sort sort();

    /** @param kind the kind whose keys the values are, or null for any other */
    public record Filter(String facet, Values as, String kind, List<String> values) {

        /** So many values are looked up each by itself. */
        static final int FEW = 8;

        /** What the values of a filter are. */
        enum Values {
            THEMSELVES, KEYS,
            /** Ids of items that the asker names, which count only while they are visible. */
            IDS,
            /** One, of letters and digits only, that stands for all that begin with it. */
            BEGINNING
        }

        public static Filter byKey(String facet, String kind, List<String> keys) {
            return new Filter(facet, Values.KEYS, kind, keys == null ? List.of() : List.copyOf(keys));
        }

        public static Filter byId(String facet, List<UUID> ids) {
            return new Filter(facet, Values.IDS, null, texts(ids));
        }

        public static Filter plain(String facet, List<?> values) {
            return new Filter(facet, Values.THEMSELVES, null, texts(values));
        }

        static Filter beginning(String facet, String value) {
            return new Filter(facet, Values.BEGINNING, null, List.of(value));
        }

        private static List<String> texts(List<?> values) {
            return values == null ? List.of() : values.stream().map(Object::toString).toList();
        }

        /** A filter for each value. */
        List<Filter> each() {
            return values.stream().map(value -> new Filter(facet, as, kind, List.of(value))).toList();
        }

        boolean isBeginning() {
            return as == Values.BEGINNING;
        }

        /** Whether an index has all that it finds in one order. */
        boolean isOneValue() {
            return values.size() == 1 && !isBeginning();
        }

        /** Whether what each value has can be asked for one by one. */
        boolean isFew() {
            return values.size() <= FEW && !isBeginning();
        }

        /** The condition on a row of facets; its values are added. */
        String condition(String row, List<Object> parameters) {
            parameters.add(facet);
            if (isBeginning()) {
                parameters.add(values.getFirst() + "%");
                return "%1$s.facet = ? and %1$s.value like ?".formatted(row);
            }
            parameters.addAll(values);
            return "%1$s.facet = ? and %1$s.value %2$s".formatted(row, isOneValue() ? "= ?" : "in (" + Sql.marks(values) + ")");
        }
    }

    /** The orders that a list can have. */
    public enum Sort {
        NEWEST("f.sorted_at", true, null), OLDEST("f.sorted_at", false, null),
        TITLE("p.title", false, "publication_by_title"), ORDER("p.sort_number", false, "publication_by_number"),
        /** By when it is held, for lists of occurrences. */
        EARLIEST("f.starts_at", false, null), LATEST("f.starts_at", true, null);

        final String column;
        final boolean descending;
        /** Has all publications in this order; null when each facet has them so. */
        final String index;

        Sort(String column, boolean descending, String index) {
            this.column = column;
            this.descending = descending;
            this.index = index;
        }
    }
}
