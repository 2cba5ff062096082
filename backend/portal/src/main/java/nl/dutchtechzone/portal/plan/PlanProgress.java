package nl.dutchtechzone.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan is: its action points counted by how they stand. */
@Schema(name = "PlanProgress", description = "How far a plan is: its action points counted by how they stand")
public record PlanProgress(int total, int planned, int running, int done, int dropped) {

    static PlanProgress of(List<ObjectNode> actions) {
        return new PlanProgress(actions.size(), count(actions, ActionState.planned), count(actions, ActionState.running),
                count(actions, ActionState.done), count(actions, ActionState.dropped));
    }

    private static int count(List<ObjectNode> actions, ActionState state) {
        return (int) actions.stream().filter(action -> action.path("state").asText().equals(state.name())).count();
    }
}
