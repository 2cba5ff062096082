package nl.dutchtechzone.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of the index. A name of a part alone is its exact words; with a language, their stems. */
final class Fields {

    /** The parts of a publication that are searched, the most telling one first. */
    enum Part {
        TITLE(8), SUMMARY(3), BODY(1);

        /** How much more a word tells here than in the body. */
        final float weight;

        Part(float weight) {
            this.weight = weight;
        }

        static final List<String> ALL_EXACT = Arrays.stream(values()).map(Part::exact).toList();

        String exact() {
            return name().toLowerCase(Locale.ROOT);
        }

        String stems(String language) {
            return exact() + "." + language;
        }
    }

    static final String ITEM = "item";
    /** That of the words. */
    static final String LANGUAGE = "language";
    /** The whole title as exact words. */
    static final String NAME = "name";
    /** The beginnings of the words of the title. */
    static final String BEGINNINGS = "beginnings";
    static final String LINK = "link";
    static final String SUMMARY_TEXT = "summaryText";
    static final String BODY_TEXT = "bodyText";
    static final String THEMES = "themes";
    /** When it begins each time it is held, and ends, in milliseconds. */
    static final String TIMES = "times";
    /** When the last of its times is over, for what is held. */
    static final String OVER = "over";

    private Fields() {}

    /** The times at which a reader's language has it come and go. */
    static String turns(String reader) {
        return "turns." + reader;
    }
}
