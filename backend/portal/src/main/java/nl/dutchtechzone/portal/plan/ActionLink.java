package nl.dutchtechzone.portal.plan;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an action point shows where something points at it. */
@Schema(name = "ActionLink", description = "An action point, where something points at it", allOf = {Face.class, ActionLink.Fields.class})
public interface ActionLink {

    /** What it shows beyond its face. */
    @Schema(name = "ActionLinkFields", description = "How an action point stands")
    record Fields(ActionState state) {}
}
