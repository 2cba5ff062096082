package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Settings;

/** Holds a draft against the rules that all kinds share, then against those of its kind. */
@Singleton
class DraftCheck {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 1000;

    private final Items items;
    private final References references;
    private final Slugs slugs;
    private final Settings settings;

    DraftCheck(Items items, References references, Slugs slugs, Settings settings) {
        this.items = items;
        this.references = references;
        this.slugs = slugs;
        this.settings = settings;
    }

    /** What the draft's references lead to. */
    <D extends Draft> Map<UUID, Items.Target> targets(Kind<D> kind, D draft) {
        return references.targets(kind.references(draft));
    }

    <D extends Draft> void check(Kind<D> kind, UUID item, D draft, Map<UUID, Items.Target> targets, Faults faults) {
        checkShared(kind, item, draft, targets, faults);
        kind.check(draft, faults);
    }

    /** What all kinds have alike: it looks at one field at a time, so the others may be missing. */
    <D extends Draft> void checkShared(Kind<D> kind, UUID item, D draft, Map<UUID, Items.Target> targets, Faults faults) {
        checkTexts(kind, draft.texts(), faults);
        checkKey(kind, item, draft.key(), faults);
        References.check(kind.references(draft), targets, faults);
    }

    private void checkTexts(Kind<?> kind, Map<String, ? extends Text> texts, Faults faults) {
        List<String> languages = settings.languages();
        texts.forEach((language, text) -> {
            String field = "texts." + language;
            if (!languages.contains(language)) {
                faults.add(field, "unknown", "This portal has no such language.", languages);
                return;
            }
            if (kind.needsTitle() && (text.title() == null || text.title().isBlank())) {
                faults.add(field + ".title", "required", "A title is needed.");
            } else if (text.title() != null && text.title().length() > LONGEST_TITLE) {
                faults.add(field + ".title", "too-long", "A title has at most " + LONGEST_TITLE + " characters.");
            }
            if (text.summary() != null && text.summary().length() > LONGEST_SUMMARY) {
                faults.add(field + ".summary", "too-long", "A summary has at most " + LONGEST_SUMMARY + " characters.");
            }
            slugs.check(kind, text.slug(), field + ".slug", faults);
        });
        if (texts.isEmpty() && kind.needsTitle()) {
            faults.add("texts", "required", "A title in one language is needed.", languages);
        }
    }

    private void checkKey(Kind<?> kind, UUID item, String key, Faults faults) {
        if (key == null) {
            if (kind.hasKey()) {
                faults.add(kind.keyField(), "required", "A key is needed: small letters, digits and hyphens.");
            }
        } else if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
            faults.add(kind.keyField(), "wrong-format", "A key has small letters a to z, digits and single hyphens, at most "
                    + LONGEST_KEY + " characters.");
        } else if (items.keyIsTaken(kind, key, item)) {
            faults.add(kind.keyField(), "taken", "Another " + kind.name() + " has this key.");
        }
    }
}
