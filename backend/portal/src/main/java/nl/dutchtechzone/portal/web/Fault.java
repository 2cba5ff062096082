package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param field   the place: a dotted path with indexes in a body ({@code texts.nl.title}), or the name of a query key
 * @param code    a word for programs, e.g. {@code required}
 * @param detail  a sentence for people, which says what is allowed
 * @param allowed the allowed values, where they can be listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with a request")
public record Fault(
        @Schema(examples = "texts.nl.title") String field,
        @Schema(examples = "required") String code,
        @Schema(examples = "A title is needed.") String detail,
        @Schema(nullable = true) List<String> allowed) {}
