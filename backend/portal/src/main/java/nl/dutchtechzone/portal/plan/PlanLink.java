package nl.dutchtechzone.portal.plan;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan shows where something points at it. */
@Schema(name = "PlanLink", description = "A plan, where something points at it", allOf = {Face.class, PlanLink.Fields.class})
public interface PlanLink {

    /** What it shows beyond its face. */
    @Schema(name = "PlanLinkFields", description = "What sort of plan it is, and of which years")
    record Fields(PlanType type, int firstYear, int lastYear) {}
}
