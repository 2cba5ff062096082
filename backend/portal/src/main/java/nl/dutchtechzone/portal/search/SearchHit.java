package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that has the words. */
@Schema(description = "Something that has the words")
public record SearchHit(
        UUID id,
        @Schema(examples = "story") String kind,
        @Schema(examples = "nl", description = "The language of its words; differs from the asked one where they fell back")
        String language,
        String title,
        @Schema(nullable = true, description = "The last part of its address") String slug,
        @Schema(nullable = true, description = "Its language-neutral name, for filters") String key,
        @Schema(nullable = true, description = "The year of an annual plan, by which it is addressed") Integer year,
        @Schema(nullable = true, examples = "running", description = "How an action or an event stands") String state,
        @Schema(nullable = true, description = "The day on which it is held next, or was held last") LocalDate startDate,
        @Schema(nullable = true, examples = "[[Techniek]] in de klas",
                description = "The title with the words in [[ ]], as plain text; null when none of them stands in it")
        String titleHighlight,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true, examples = "Leerlingen leren er meten met [[techniek]].",
                description = "A passage with the words in [[ ]], as plain text, in which … stands for what is left out and · between parts that no full stop ends; null when they stand in the title only")
        String highlight,
        @Schema(implementation = ThemeLink.class, nullable = true, description = "Its first theme") ObjectNode theme) {}
