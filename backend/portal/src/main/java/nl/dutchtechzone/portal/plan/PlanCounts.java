package nl.dutchtechzone.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.web.Json;

/** Tells of plans how far they are. It is counted from visible actions, so nobody can type it. */
@Singleton
class PlanCounts {

    private static final int MOST_PLANS = 500;

    private final Window window;
    private final PlanKind plans;
    private final ActionKind actions;

    PlanCounts(Window window, PlanKind plans, ActionKind actions) {
        this.window = window;
        this.plans = plans;
        this.actions = actions;
    }

    /** Adds their progress to plans; gives the plans that serve those of them that are courses, with theirs. */
    List<ObjectNode> add(List<ObjectNode> asked, String language) {
        Map<String, Map<String, Integer>> counts = window.counts(actions, PlanKind.NAME, "state");
        List<String> courses = asked.stream().filter(PlanCounts::isCourse).map(PlanCounts::id).toList();
        List<ObjectNode> serving = courses.isEmpty() ? List.of()
                : window.cards(plans, language, WindowQuery.Filter.plain(PlanKind.COURSE, courses), WindowQuery.Sort.ORDER, MOST_PLANS);
        for (ObjectNode plan : Stream.concat(asked.stream(), serving.stream()).toList()) {
            Map<String, Integer> together = new HashMap<>(counts.getOrDefault(id(plan), Map.of()));
            serving.stream().filter(one -> one.path(PlanKind.COURSE).path("id").asText().equals(id(plan)))
                    .forEach(one -> counts.getOrDefault(id(one), Map.of()).forEach((state, count) -> together.merge(state, count, Integer::sum)));
            plan.set("progress", Json.tree(PlanProgress.of(together)));
        }
        return serving;
    }

    private static boolean isCourse(ObjectNode plan) {
        return plan.path("type").asText().equals(PlanType.course.name());
    }

    private static String id(ObjectNode plan) {
        return plan.get("id").asText();
    }
}
