package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param field   the place: a dotted path with indexes in a body ({@code texts.nl.title}), or the name of a query key
 * @param code    a word for programs, e.g. {@code required}
 * @param detail  a sentence for people, which says what is allowed
 * @param allowed the allowed values, where they can be listed
 * @param about   what the detail speaks of, by name, of what does not fit what is stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with a request")
public record Fault(
        @Schema(examples = "texts.nl.title") String field,
        @Schema(examples = "required") String code,
        @Schema(examples = "A title is needed.") String detail,
        @Schema(nullable = true) List<String> allowed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, examples = "{\"inhabitants\": \"108765\"}",
                description = "What the detail speaks of, by name, of what does not fit what is stored") Map<String, String> about) {

    Fault(String field, String code, String detail, List<String> allowed) {
        this(field, code, detail, allowed, null);
    }
}
