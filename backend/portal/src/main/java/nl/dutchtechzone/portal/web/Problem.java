package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one shape of every 4xx and 5xx answer (RFC 9457, {@code application/problem+json}).
 *
 * @param instance the path of the request
 * @param errors   all faults of the request, empty where there is nothing to point at
 * @param code     with 403 and 409: which refusal it is, for programs; null with others, which their errors or their type explain
 * @param about    what the detail of a refusal speaks of, by name
 * @param current  with 412: what is stored now
 * @param base     with 412: the draft that the caller's {@code If-Match} stood for, to merge from; null when unknown
 */
@Schema(description = "What went wrong and what to do about it (RFC 9457)")
public record Problem(
        @Schema(examples = "/problems/invalid-request") String type,
        @Schema(examples = "Invalid request") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "The request has 1 fault; see errors.") String detail,
        @Schema(examples = "/api/v1/stories") String instance,
        List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, examples = "scheduled-already",
                description = "With 403 and 409: which refusal it is, for programs; it stays, however the detail changes") String code,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, examples = "{\"roles\": \"editor, partner\"}",
                description = "What the detail of a refusal speaks of, by name, to be said in other words") Map<String, String> about,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Object current,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Object base) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** When to come back to a part that is out of reach. */
    public static final int RETRY_SECONDS = 5;

    static Problem of(ProblemType type, String detail, String instance, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, errors, null, null, null, null);
    }

    static Problem of(ProblemType type, Refusal why, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), why.detail(), "", errors, why.code(), why.about(), null, null);
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors, code, about, current, base);
    }
}
