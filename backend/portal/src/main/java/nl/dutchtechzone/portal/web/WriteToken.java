package nl.dutchtechzone.portal.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an item as an entity tag: what a desk answer gives as {@code ETag} and a write sends as {@code If-Match}. */
public final class WriteToken {

    // a W/ that a proxy put before it is accepted: the tag is a write token, not a promise about bytes
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private WriteToken() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** Reads an {@code If-Match} that must be there: 428 when it is missing, 400 when it is none of ours. */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the version that you changed, so that nobody's work is overwritten.");
        }
        return read(ifMatch).orElseThrow(() -> ProblemException.invalid("If-Match", "wrong-format",
                "If-Match must be the ETag that the desk gave, such as \"3\"."));
    }

    private static Optional<Long> read(String tag) {
        Matcher form = FORM.matcher(tag.strip());
        return form.matches() ? Optional.of(Long.parseLong(form.group(1))) : Optional.empty();
    }
}
