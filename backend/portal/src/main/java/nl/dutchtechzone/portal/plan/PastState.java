package nl.dutchtechzone.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowHistory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when on an action point stood as it did. It is read from its publications, so nobody can write it.
 *
 * @param from when this was first published
 */
@Schema(name = "PastState", description = "From when on an action point stood as it did, read from its publications")
public record PastState(
        ActionState state,
        @Schema(nullable = true) String reason,
        @Schema(description = "When this was first published") Instant from) {

    /** The changes of state in the order of publications, the newest first. */
    static List<PastState> of(List<WindowHistory.Past> publications) {
        List<PastState> states = new ArrayList<>();
        for (WindowHistory.Past publication : publications) {
            PastState next = of(publication.card(), publication.from());
            if (states.isEmpty() || !states.getLast().isLike(next)) {
                states.add(next);
            }
        }
        return states.reversed();
    }

    private static PastState of(ObjectNode card, Instant from) {
        return new PastState(ActionState.valueOf(card.get("state").asText()), card.path("stateReason").asText(null), from);
    }

    private boolean isLike(PastState other) {
        return state == other.state && java.util.Objects.equals(reason, other.reason);
    }
}
