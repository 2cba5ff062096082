package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as the desk shows it: the newest draft, how far each language has come, what is public, and what the
 * caller may do with it.
 *
 * @param version the write token: it is the {@code ETag}, to be sent back as {@code If-Match}
 * @param allowed each action by name, and why it is refused
 */
@Schema(description = "An item as the desk shows it")
public record DeskView(
        UUID id,
        @Schema(examples = "story") String kind,
        @Schema(description = "The write token: it is the ETag, to be sent back as If-Match") long version,
        int revision,
        @Schema(type = SchemaType.OBJECT) Object draft,
        Map<String, Language> languages,
        Map<String, Allowed> allowed,
        @Schema(nullable = true) Copy workingCopy,
        Instant createdAt,
        Person createdBy,
        Instant changedAt,
        Person changedBy,
        @Schema(nullable = true) Instant trashedAt) {

    /** How far a language has come. */
    @Schema(name = "DeskLanguage", description = "How far a language has come, and what is public in it")
    public record Language(ReviewState state, int revision,
            @Schema(nullable = true, description = "What a reviewer asked to change") String remark,
            List<Public> publications) {}

    /** A publication. */
    @Schema(name = "DeskPublication", description = "A publication: what the public sees, saw or will see")
    public record Public(int revision, Instant from, @Schema(nullable = true) Instant until,
            @Schema(enumeration = {"live", "scheduled", "ended"}) String state,
            @Schema(nullable = true, description = "The page on the portal") String address) {}

    /** Whether the caller may do something. */
    @Schema(name = "Allowed", description = "Whether the caller may do something, and if not, why")
    public record Allowed(boolean allowed, @Schema(nullable = true) String why,
            @Schema(nullable = true, examples = "role", description = "Which refusal it is, for programs: the code of the problem that doing it would give") String code,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, description = "What the sentence speaks of, by name") Map<String, String> about) {

        static Allowed unless(Optional<Refusal> refusal) {
            return refusal.map(why -> new Allowed(false, why.detail(), why.code(), why.about())).orElse(new Allowed(true, null, null, null));
        }
    }

    /** That the caller has a working copy. */
    @Schema(name = "WorkingCopyMark", description = "That the caller has a working copy that is not saved")
    public record Copy(Instant savedAt, long baseVersion) {}

    /** Someone at the desk. */
    @Schema(name = "Person", description = "Someone at the desk")
    public record Person(String name) {}
}
