package nl.dutchtechzone.portal.plan;

import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(name = "PlanCard", description = "A plan in a list", allOf = {PlanLink.class, Alternates.class, PlanCard.Fields.class, PlanCard.Counted.class})
public interface PlanCard {

    /** What a card adds to a link. */
    @Schema(name = "PlanCardFields", description = "What a plan shows in a list")
    record Fields(@Schema(nullable = true) String summary,
            @Schema(implementation = MediaLink.class, nullable = true) Ref cover,
            @Schema(implementation = PlanLink.class, nullable = true, description = "The strategic course that it serves") Ref course) {}

    /** What its actions, and those of plans that serve it, come to. */
    @Schema(name = "PlanCounts", description = "What is counted of a plan when asked")
    record Counted(PlanProgress progress) {}
}
