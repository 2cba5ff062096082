package nl.dutchtechzone.portal.web;

import java.util.Map;

/**
 * Why something is refused that is right in itself: it does not fit what is stored, or who asks for it.
 *
 * @param code   a word for programs, e.g. {@code scheduled-already}; it stays, however the sentence changes
 * @param detail a sentence for people
 * @param about  what the sentence speaks of, by name, for programs that say it in words of their own; null where it speaks of nothing particular
 */
public record Refusal(String code, String detail, Map<String, String> about) {

    public Refusal(String code, String detail) {
        this(code, detail, null);
    }
}
