package nl.dutchtechzone.portal.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader may be looking for. */
@Schema(description = "What a reader may be looking for, the best kind first and the best of it first")
public record SuggestionPage(List<Suggestion> items) {

    /** Something whose title has words that begin as typed. */
    @Schema(description = "Something whose title has words that begin as typed")
    public record Suggestion(
            UUID id,
            @Schema(examples = "theme") String kind,
            @Schema(examples = "Thema’s", description = "What to call its group, in the asked language") String group,
            @Schema(examples = "nl", description = "The language of its title") String language,
            String title,
            @Schema(nullable = true, description = "The last part of its address") String slug,
            @Schema(nullable = true, description = "Its language-neutral name") String key,
            @Schema(nullable = true, description = "The year of an annual plan, by which it is addressed") Integer year) {}
}
