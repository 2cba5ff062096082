package nl.dutchtechzone.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a list after which the next page begins. Bound to filter and sort: it is refused with another query.
 *
 * @param query what the cursor belongs to, as a hash
 * @param id    the last row's id, which decides among equals
 * @param key   the last row's sort key
 */
public record Cursor(int query, String id, String key) {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,11}) (\\S{1,64}) (.*)", Pattern.DOTALL);

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((query + " " + id + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor that this API gave; anything else, or one of another query, is a fault. */
    public static Cursor of(String text, int query) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (form.matches() && Long.parseLong(form.group(1)) == query) {
                return new Cursor(query, form.group(2), form.group(3));
            }
        } catch (IllegalArgumentException e) {
            // not a cursor of ours: said below
        }
        throw ProblemException.invalid("cursor", "not-allowed",
                "This cursor does not belong to this query; take it from next of the page before.");
    }
}
