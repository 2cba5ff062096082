package nl.dutchtechzone.portal.figure;

import java.time.LocalDate;
import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.plan.ActionLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a figure. */
@Schema(name = "FigureView", description = "The whole of a figure", allOf = {FigureCard.class, FigureView.Fields.class, FigureView.Added.class})
public interface FigureView {

    /** What the whole adds to a card. */
    @Schema(name = "FigureViewFields", description = "What the whole of a figure adds to its card")
    record Fields(
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images,
            @Schema(nullable = true, description = "How it is counted") String method,
            @Schema(nullable = true, description = "Where the source can be read") String sourceAddress,
            @Schema(nullable = true) String licence,
            @Schema(nullable = true, description = "Where the licence can be read") String licenceAddress,
            @Schema(nullable = true, description = "When it was taken from its source") LocalDate retrievedDate,
            @Schema(description = "How values are compared with the region and the reference") FigureComparison comparison,
            @Schema(nullable = true, description = "What the region is compared with") String reference,
            @Schema(description = "A series for each municipality") List<FigureSeries> series,
            @Schema(type = SchemaType.ARRAY, implementation = ActionLink.class) List<Ref> actions) {}

    /** What others tell of it. */
    @Schema(name = "FigureAdded", description = "What others tell of a figure")
    record Added(
            @Schema(ref = "ActionCards", description = "The action points that are measured by it") Object measures,
            @Schema(nullable = true, description = "The page on the portal") String address) {}
}
