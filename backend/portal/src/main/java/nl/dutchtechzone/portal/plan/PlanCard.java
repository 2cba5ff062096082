package nl.dutchtechzone.portal.plan;

import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(name = "PlanCard", description = "A plan in a list", allOf = {PlanLink.class, Alternates.class, PlanCard.Fields.class})
public interface PlanCard {

    /** What a card adds to a link. */
    @Schema(name = "PlanCardFields", description = "What a plan shows in a list")
    record Fields(@Schema(nullable = true) String summary,
            @Schema(implementation = MediaLink.class, nullable = true) Ref cover) {}
}
