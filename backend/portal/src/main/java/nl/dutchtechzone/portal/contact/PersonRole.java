package nl.dutchtechzone.portal.contact;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person is at an organisation or body, and during which term.
 *
 * @param title     what the role is called, by language
 * @param fromDate  the first day; null when it is not known
 * @param untilDate the last day; null while there is no end
 */
@Schema(description = "What a person is at an organisation or body, and during which term")
public record PersonRole(
        @Schema(required = true, description = "The contact at which the person has it") UUID organisation,
        @Schema(required = true, description = "What the role is called, by language", examples = "{\"nl\": \"Voorzitter\", \"en\": \"Chair\"}") Map<String, String> title,
        @Schema(description = "The first day; nothing when it is not known") LocalDate fromDate,
        @Schema(description = "The last day; nothing while there is no end") LocalDate untilDate) {

    private static final int LONGEST_TITLE = 100;

    void check(String place, Faults faults) {
        if (title.values().stream().allMatch(words -> words == null || words.isBlank())) {
            faults.add(place + ".title", "required", "Say in one language what the role is.");
        }
        title.forEach((language, words) -> {
            if (words != null && words.length() > LONGEST_TITLE) {
                faults.add(place + ".title." + language, "too-long", "A role has at most " + LONGEST_TITLE + " characters.");
            }
        });
        if (fromDate != null && untilDate != null && untilDate.isBefore(fromDate)) {
            faults.add(place + ".untilDate", "before-start", "A term cannot end before it begins.");
        }
    }

    /** What it is called in a language, else in any. */
    String titleIn(String language) {
        String own = title.get(language);
        return own != null && !own.isBlank() ? own
                : title.values().stream().filter(words -> words != null && !words.isBlank()).findFirst().orElse("");
    }
}
