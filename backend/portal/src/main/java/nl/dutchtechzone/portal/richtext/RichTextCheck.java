package nl.dutchtechzone.portal.richtext;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks that a document is a rich text as this portal has it, and names every place that is not. */
public final class RichTextCheck {

    /** How many levels of nodes may lie below the document: five lists in each other. */
    public static final int MAX_DEPTH = 12;
    /** How many characters a text may have, captions and alternative texts included. */
    public static final int MAX_CHARACTERS = 200_000;
    /** How many nodes a text may have. */
    public static final int MAX_NODES = 5_000;
    /** How many faults are named before the rest is summed up, so that hostile input gets no endless answer. */
    public static final int MAX_FAULTS = 200;

    /** Takes the faults in the order of the document. */
    @FunctionalInterface
    public interface Faults {
        /**
         * @param field   where: a dotted path with indexes, {@code texts.nl.body.content[2].attrs.href}
         * @param code    one of {@code required}, {@code type}, {@code unknown}, {@code misplaced}, {@code duplicate},
         *                {@code range}, {@code format}, {@code characters}, {@code link}, {@code host},
         *                {@code too-long}, {@code too-deep}, {@code too-many}, {@code more}
         * @param detail  what is wrong, in a sentence
         * @param allowed what would be right there; empty when that is not a list
         */
        void add(String field, String code, String detail, List<String> allowed);
    }

    private RichTextCheck() {
    }

    /**
     * Reports all faults of a document.
     *
     * @param doc         the document; null counts as missing
     * @param fieldPrefix the path of the document itself, {@code texts.nl.body}
     * @return whether it is without fault
     */
    public static boolean check(JsonNode doc, String fieldPrefix, Faults faults) {
        FaultLog log = new FaultLog(faults);
        if (doc == null || doc.isMissingNode()) {
            log.add(fieldPrefix, new Fault("required", "A rich text is a document.", List.of()));
            return false;
        }
        NodeCheck nodes = new NodeCheck(log, fieldPrefix);
        nodes.check(doc);
        log.close(fieldPrefix);
        return log.isEmpty();
    }
}
