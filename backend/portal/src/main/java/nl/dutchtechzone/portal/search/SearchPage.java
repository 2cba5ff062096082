package nl.dutchtechzone.portal.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of hits. */
@Schema(description = "A page of hits, the best first")
public record SearchPage(
        List<SearchHit> items,
        @Schema(description = "How many hits there are in all") int total,
        @Schema(nullable = true, description = "Where the next page is") String next,
        @Schema(description = "The words that some of these hits do not have as written; empty when all was found as written")
        List<SearchCorrection> corrections,
        SearchFacets facets) {

    /** A word of the question in whose place others were found, because few hits have it. */
    @Schema(description = "A word of the question in whose place others were found, because few hits have it; typing errors are forgiven so")
    public record SearchCorrection(
            @Schema(examples = "emmne", description = "The word of the question, without capitals and accents") String word,
            @Schema(examples = "[\"emmen\"]", description = "What these hits have in its place, without capitals; of the best hit first") List<String> meant,
            @Schema(description = "Whether others of these hits have the word itself") boolean asWritten) {}

    /** Counts by group. */
    @Schema(description = "How many hits there are by group; each group is counted as if it were not filtered by itself")
    public record SearchFacets(List<SearchFacet> kind, List<SearchFacet> theme, List<SearchFacet> municipality,
            @Schema(description = "The newest first") List<SearchFacet> year) {}

    /** A value of a group. */
    @Schema(description = "How many hits have a value, with what to call it")
    public record SearchFacet(
            @Schema(examples = "story", description = "For the query key of this group") String value,
            int count,
            @Schema(examples = "Verhalen") String title) {}
}
