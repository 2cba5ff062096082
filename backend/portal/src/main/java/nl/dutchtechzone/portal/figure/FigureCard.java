package nl.dutchtechzone.portal.figure;

import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure in a list. */
@Schema(name = "FigureCard", description = "A figure in a list", allOf = {FigureLink.class, Alternates.class, FigureCard.Fields.class})
public interface FigureCard {

    /** What a card adds to a link. */
    @Schema(name = "FigureCardFields", description = "What a figure shows in a list")
    record Fields(
            @Schema(nullable = true) String summary,
            @Schema(description = "How many decimals its values have") int decimals,
            @Schema(type = SchemaType.ARRAY, implementation = ThemeLink.class) List<Ref> themes,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> municipalities,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> sectors,
            List<String> tags,
            @Schema(description = "Where the region's own value comes from") FigureTotal total,
            @Schema(description = "Each year as a whole, the earliest first") List<FigureYear> years,
            @Schema(description = "When this became public") Instant changedAt) {}
}
