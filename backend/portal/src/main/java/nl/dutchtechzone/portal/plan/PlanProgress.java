package nl.dutchtechzone.portal.plan;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan is: its action points counted by how they stand; for a course with those of the plans that serve it. */
@Schema(name = "PlanProgress", description = "How far a plan is: its action points counted by how they stand; for a course with those of the plans that serve it")
public record PlanProgress(int total, int planned, int running, int done, int dropped) {

    /** @param byState how many there are of each state */
    static PlanProgress of(Map<String, Integer> byState) {
        return new PlanProgress(byState.values().stream().mapToInt(Integer::intValue).sum(), in(ActionState.planned, byState),
                in(ActionState.running, byState), in(ActionState.done, byState), in(ActionState.dropped, byState));
    }

    private static int in(ActionState state, Map<String, Integer> byState) {
        return byState.getOrDefault(state.name(), 0);
    }
}
