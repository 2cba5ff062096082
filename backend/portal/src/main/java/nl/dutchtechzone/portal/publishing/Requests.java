package nl.dutchtechzone.portal.publishing;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to the desk besides drafts. */
public final class Requests {

    private Requests() {}

    /** Names the language that an action is about; kinds with one publication for all languages leave it out. */
    @Schema(name = "LanguageRequest", description = "The language that the action is about; left out for kinds whose one publication carries all languages")
    public record ForLanguage(@Schema(nullable = true, examples = "nl") String language) {}

    @Schema(name = "ChangesRequest", description = "What a reviewer asks to change")
    public record Changes(@Schema(nullable = true, examples = "nl") String language,
            @Schema(required = true, minLength = 1, maxLength = 2000) String comment) {}

    /**
     * @param revision the revision to publish; the newest when left out
     * @param from     when it appears; now when left out
     * @param until    when it disappears; never when left out
     */
    @Schema(name = "PublishRequest", description = "What to publish, and when")
    public record Publish(@Schema(nullable = true, examples = "nl") String language,
            @Schema(nullable = true, description = "The newest when left out") Integer revision,
            @Schema(nullable = true, description = "Now when left out") Instant from,
            @Schema(nullable = true, description = "Never when left out") Instant until) {}

    @Schema(name = "RestoreRequest", description = "The revision whose draft is to become the newest one")
    public record Restore(@Schema(required = true, minimum = "1") int revision) {}

    @Schema(name = "EmptyRequest", description = "Takes no settings")
    public record Nothing() {}

    /** What is being typed: any draft, however incomplete. */
    @Schema(name = "WorkingCopyRequest", description = "What is being typed: any draft, however incomplete")
    public record KeepWorkingCopy(
            @Schema(required = true) Map<String, Object> draft,
            @Schema(required = true, minimum = "0", description = "The version of the item that it began from") long baseVersion) {}
}
