package nl.dutchtechzone.portal.richtext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link may lead: a web page, a mail address, a telephone number, or a path of the portal itself.
 *
 * <p>Nothing invisible passes, because browsers drop tabs and line feeds before they read the scheme; no backslash,
 * because they read it as a slash; no name before an {@code @} in a web address, because it looks like the host.
 */
final class LinkAddress {

    static final int MAX_LENGTH = 2_000;

    private static final List<String> FORMS = List.of("https://…", "http://…", "mailto:…", "tel:…", "/…");

    private static final String UNSEEN = "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f"
            + "\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ud800-\\udfff\\ufeff\\ufff0-\\uffff";
    private static final String REFUSED = UNSEEN + "\"<>\\\\`";
    private static final String ANY = "[^" + REFUSED + "]*";
    private static final String HOST = "[^" + REFUSED + "/?#@:%\\[\\]]+";

    /** What may follow a host. */
    static final String REST = "(?:[/?#]" + ANY + ")?";

    /** Reads the same in Java and in ECMAScript with the {@code u} flag, as JSON Schema has it. */
    static final String PATTERN = "^(?:https?://" + HOST + "(?::[0-9]{1,5})?" + REST
            + "|mailto:[^" + REFUSED + "@?]+@[^" + REFUSED + "@?]+(?:\\?" + ANY + ")?"
            + "|tel:\\+?[0-9().\\-]{3,30}"
            + "|/(?!/)" + ANY + ")" + Characters.END;

    private static final Pattern ALLOWED = Pattern.compile(PATTERN);

    private LinkAddress() {
    }

    static boolean allows(String address) {
        return fault(address).isEmpty();
    }

    static Optional<Fault> fault(String address) {
        if (Characters.length(address) > MAX_LENGTH) {
            return Fault.of("too-long", "Must be at most %,d characters.".formatted(MAX_LENGTH));
        }
        return ALLOWED.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(new Fault("link", "Is not an address that a link may lead to.", FORMS));
    }
}
