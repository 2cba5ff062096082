package nl.dutchtechzone.portal.search;

import java.util.List;

/** Writes a part of a text as one line of plain text, with [[ ]] around what is marked in it. */
final class Excerpt {

    /** Where a part of a text ends that no full stop ends, such as a heading or an item of a list. */
    private static final String BETWEEN_PARTS = " · ";
    private static final String ENDS_A_PART = ".,:;!?…·";
    private static final String LIST_SIGN = "- ";

    /** A place in a text. */
    interface Place {
        int start();

        int end();
    }

    private final String text;
    private final int end;
    private final StringBuilder written = new StringBuilder();

    private Excerpt(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The text from {@code start} to {@code end}; what is left out before and behind is shown as such. */
    static String of(String text, int start, int end, List<? extends Place> marks) {
        Excerpt excerpt = new Excerpt(text, end);
        int at = start;
        for (Place mark : marks) {
            excerpt.add(at, mark.start());
            excerpt.open();
            excerpt.add(mark.start(), mark.end());
            excerpt.written.append("]]");
            at = mark.end();
        }
        excerpt.add(at, end);
        return (start > 0 ? "… " : "") + excerpt.written.toString().strip() + (end < text.length() ? " …" : "");
    }

    private void open() {
        // a bracket of the text right before would look like a part of the mark
        written.append(endsWith('[') ? " [[" : "[[");
    }

    private void add(int start, int stop) {
        int at = start;
        while (at < stop) {
            if (Character.isWhitespace(text.charAt(at))) {
                at = addSpace(at, stop);
                continue;
            }
            char letter = text.charAt(at);
            // two brackets of the text itself would look like a mark
            boolean alike = at > start && letter == text.charAt(at - 1) && (letter == '[' || letter == ']');
            written.append(alike ? " " : "").append(letter);
            at++;
        }
    }

    /** Adds what parts words, and gives where the next one begins. */
    private int addSpace(int start, int stop) {
        int next = start;
        boolean breaks = false;
        while (next < stop && Character.isWhitespace(text.charAt(next))) {
            breaks |= text.charAt(next) == '\n';
            next++;
        }
        if (breaks && text.startsWith(LIST_SIGN, next)) {
            next = Math.min(stop, next + LIST_SIGN.length());
        }
        boolean parts = breaks && next < end && start > 0 && ENDS_A_PART.indexOf(text.charAt(start - 1)) < 0;
        written.append(parts ? BETWEEN_PARTS : " ");
        return next;
    }

    private boolean endsWith(char letter) {
        return !written.isEmpty() && written.charAt(written.length() - 1) == letter;
    }
}
