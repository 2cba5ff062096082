package nl.dutchtechzone.portal.trail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.TrailStep;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowPayments;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;

/** Follows the steps that kinds take, level by level, with one query for each level. */
@Singleton
class Trail {

    private final TrailSteps steps;
    private final Kinds kinds;
    private final Window window;
    private final WindowPayments payments;

    Trail(TrailSteps steps, Kinds kinds, Window window, WindowPayments payments) {
        this.steps = steps;
        this.kinds = kinds;
        this.window = window;
        this.payments = payments;
    }

    /** An item that was come by, and through which items one step nearer. */
    private record Place(String kind, int distance, Set<UUID> via) {}

    ObjectNode of(Kind<?> kind, UUID item, String language) {
        Map<UUID, Place> before = new LinkedHashMap<>();
        Map<UUID, Place> after = new LinkedHashMap<>();
        boolean complete = follow(kind, item, TrailStep.Way.COMES_FROM, language, before)
                & follow(kind, item, TrailStep.Way.LEADS_TO, language, after);
        Map<UUID, Place> all = new LinkedHashMap<>(before);
        all.putAll(after);
        all.put(item, new Place(kind.name(), 0, Set.of()));
        Map<UUID, ObjectNode> faces = window.faces(all.keySet(), language);
        if (!faces.containsKey(item) || !faces.get(item).path("kind").asText().equals(kind.name())) {
            throw ProblemException.notFound();
        }
        List<UUID> payers = all.entrySet().stream().filter(one -> kinds.named(one.getValue().kind).isOfTheTreasurer()).map(Map.Entry::getKey).toList();
        ObjectNode trail = Json.MAPPER.createObjectNode();
        trail.set("item", faces.get(item));
        trail.set("comesFrom", shown(before, faces));
        trail.set("leadsTo", shown(after, faces));
        trail.set("payments", payments.shown(payments.toldBy(payers, language), faces));
        trail.put("complete", complete);
        return trail;
    }

    /** Goes one way until nothing new is met; gives whether that was all. */
    private boolean follow(Kind<?> kind, UUID item, TrailStep.Way way, String language, Map<UUID, Place> met) {
        boolean complete = true;
        Map<UUID, String> level = Map.of(item, kind.name());
        for (int distance = 1; !level.isEmpty(); distance++) {
            TrailSteps.Found found = steps.from(level, way, language);
            complete &= found.complete();
            Map<UUID, String> next = new LinkedHashMap<>();
            for (TrailSteps.Step step : found.steps()) {
                if (step.far().equals(item) || met.containsKey(step.far()) && !next.containsKey(step.far())) {
                    continue;
                }
                next.put(step.far(), step.kind());
                int here = distance;
                met.computeIfAbsent(step.far(), far -> new Place(step.kind(), here, new LinkedHashSet<>())).via.add(step.near());
            }
            level = next;
        }
        return complete;
    }

    private static ArrayNode shown(Map<UUID, Place> met, Map<UUID, ObjectNode> faces) {
        ArrayNode shown = Json.MAPPER.createArrayNode();
        met.forEach((id, place) -> {
            if (faces.containsKey(id)) {
                ObjectNode one = shown.addObject().put("distance", place.distance);
                one.set("item", faces.get(id));
                one.set("via", Json.tree(place.via));
            }
        });
        return shown;
    }
}
