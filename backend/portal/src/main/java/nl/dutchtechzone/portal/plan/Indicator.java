package nl.dutchtechzone.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an action point is measured by, as an editor writes it.
 *
 * @param texts    what is counted, in words that carry the unit
 * @param target   what it is to become
 * @param measured what it was found to be, or null while nobody has measured
 * @param figure   the figure of the region that shows the same, or null where there is none
 */
@Schema(name = "IndicatorDraft", description = "What an action point is measured by")
public record Indicator(
        @Schema(required = true, description = "What is counted, by language") Map<String, String> texts,
        @Schema(required = true, description = "What it is to become", examples = "120") BigDecimal target,
        @Schema(description = "What it was found to be", examples = "87") BigDecimal measured,
        @Schema(description = "When it was measured") LocalDate measuredDate,
        @Schema(description = "The figure of the region that shows it") UUID figure) {

    void check(String field, Faults faults) {
        Described.check(texts, field + ".texts", faults);
        if (measured != null && measuredDate == null) {
            faults.add(field + ".measuredDate", "required", "Say when this was measured.");
        }
    }

    View in(String language) {
        return new View(Described.in(language, texts), target, measured, measuredDate, Ref.to(figure));
    }

    /** What an action point is measured by, as the public sees it. */
    @Schema(name = "Indicator", description = "What an action point is measured by")
    public record View(
            @Schema(description = "What is counted") String title,
            @Schema(description = "What it is to become") BigDecimal target,
            @Schema(nullable = true, description = "What it was found to be; null while nobody has measured") BigDecimal measured,
            @Schema(nullable = true, description = "When it was measured") LocalDate measuredDate,
            @Schema(ref = "FigureLinkOrNone", description = "The figure of the region that shows it") Ref figure) {}
}
