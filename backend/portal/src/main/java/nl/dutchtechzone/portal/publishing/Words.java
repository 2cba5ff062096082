package nl.dutchtechzone.portal.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.dutchtechzone.portal.richtext.RichText;
import nl.dutchtechzone.portal.richtext.RichTextCheck;
import nl.dutchtechzone.portal.web.Faults;

/** What all kinds with rich text do with it. */
public final class Words {

    private static final int LONGEST_TAG = 40;

    private Words() {}

    /** Checks one rich text of a draft in all its languages. */
    public static <T extends Text> void check(Map<String, T> texts, String field, Function<T, RichText> part, Faults faults) {
        texts.forEach((language, text) -> {
            RichText words = part.apply(text);
            if (words != null) {
                RichTextCheck.check(words.doc(), "texts." + language + "." + field, (place, code, detail, allowed) -> {
                    if (allowed.isEmpty()) {
                        faults.add(place, code, detail);
                    } else {
                        faults.add(place, code, detail, allowed);
                    }
                });
            }
        });
    }

    /** The pictures in one rich text of a draft, in all its languages. */
    public static <T extends Text> List<Reference> pictures(Map<String, T> texts, String field, Function<T, RichText> part) {
        List<Reference> pictures = new ArrayList<>();
        texts.forEach((language, text) -> {
            for (UUID id : images(part.apply(text))) {
                pictures.add(new Reference("image", "media", id, "texts." + language + "." + field));
            }
        });
        return pictures;
    }

    /** The pictures of a rich text; it may not have been checked yet. */
    public static List<UUID> images(RichText text) {
        return text == null ? List.of() : text.images();
    }

    /** Adds a fault for each tag that is no tag. */
    public static void checkTags(List<String> tags, Faults faults) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).isBlank() || tags.get(i).length() > LONGEST_TAG) {
                faults.add("tags[" + i + "]", "too-long", "A tag has 1 to " + LONGEST_TAG + " characters.");
            } else if (tags.indexOf(tags.get(i)) < i) {
                faults.add("tags[" + i + "]", "duplicate", "This tag is in the list already.");
            }
        }
    }

    public static String plain(RichText text) {
        return text == null ? "" : text.toPlainText();
    }
}
