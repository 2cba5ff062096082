package nl.dutchtechzone.portal.secrets;

import static nl.dutchtechzone.portal.api.DeskItem.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Examples;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.Someone;

/** Items of every kind, some public and some not, with secret words in whatever the public must not see. */
final class World {

    private static final String DESK = "/api/v1/desk/";
    /** What needs more than a draft: a file. */
    private static final Set<String> LEFT_OUT = Set.of("media");
    private static final Map<String, String> REFERENCES = Map.ofEntries(Map.entry("themes", "themes"), Map.entry("theme", "themes"),
            Map.entry("municipalities", "municipalities"), Map.entry("sectors", "sectors"), Map.entry("organisations", "contacts"),
            Map.entry("organisation", "contacts"), Map.entry("organiser", "contacts"), Map.entry("coOrganisers", "contacts"),
            Map.entry("owner", "contacts"), Map.entry("decidingBody", "contacts"), Map.entry("actions", "actions"), Map.entry("plans", "plans"),
            Map.entry("place", "municipalities"));
    private static final int TRIES = 4;

    /** How far an item has come. */
    enum State {
        DRAFT, SUBMITTED, SCHEDULED, WITHDRAWN, TRASHED, EDITED, PUBLISHED;

        boolean isVisible() {
            return this == EDITED || this == PUBLISHED;
        }

        boolean wasEverPublic() {
            return this != DRAFT && this != SUBMITTED && this != SCHEDULED;
        }
    }

    /** An item and what is known of it. */
    record Made(String collection, UUID id, State state, String key, Set<String> slugs, Set<String> pages) {}

    private final SplittableRandom random;
    private final Markers markers;
    private final Examples examples;
    private final ContractDocument contract = ContractDocument.read();
    private final Map<String, List<Made>> byCollection = new HashMap<>();
    /** In the title of everything, public or not: whoever asks for it must be told of the public ones only. */
    final String common;

    World(SplittableRandom random) {
        this.random = random;
        this.markers = new Markers(random);
        this.common = markers.word();
        this.examples = Examples.make();
    }

    /** Makes some of each kind, one in each state that it can have. */
    World make() {
        for (String collection : collections()) {
            for (State state : State.values()) {
                make(collection, state);
            }
        }
        return this;
    }

    /** In an order in which what is pointed at comes first. */
    private List<String> collections() {
        Set<String> all = new TreeSet<>();
        contract.operations().stream().map(Operation::path).filter(path -> path.matches("/api/v1/desk/[a-z-]+/\\{id}/_publish"))
                .forEach(path -> all.add(path.split("/")[4]));
        all.removeAll(LEFT_OUT);
        List<String> ordered = new ArrayList<>(List.of("municipalities", "sectors", "contacts", "themes", "plans", "actions"));
        ordered.retainAll(all);
        all.removeAll(ordered);
        ordered.addAll(all);
        return ordered;
    }

    List<Made> all() {
        return byCollection.values().stream().flatMap(List::stream).toList();
    }

    List<Made> of(String collection) {
        return byCollection.getOrDefault(collection, List.of());
    }

    /** All that must not be seen, of texts and of what was never public. */
    Set<String> secrets() {
        Set<String> secrets = new HashSet<>(markers.secrets());
        all().stream().filter(one -> !one.state.wasEverPublic()).forEach(one -> secrets.add(one.id.toString()));
        return secrets;
    }

    /** Public words of an item: nothing in them is secret. */
    private ObjectNode open(String collection) {
        ObjectNode draft = examples.draft(collection);
        JsonNode texts = draft.path("texts");
        texts.forEach(text -> ((ObjectNode) text).put("title", common + " " + text.path("title").asText()));
        return draft;
    }

    private void make(String collection, State state) {
        ObjectNode draft = open(collection);
        refer(draft, collection);
        Set<String> spared = new HashSet<>();
        if (!state.isVisible()) {
            markers.fill(draft, schema(collection), spared);
            if (draft.has("key")) {
                draft.put("key", markers.secret());
            }
        }
        Someone who = writer(collection);
        DeskItem item = DeskItem.of(collection, created(who, collection, draft, !state.isVisible()));
        Made made = new Made(collection, item.id(), state, draft.path("key").asText(null), new TreeSet<>(), new TreeSet<>());
        Someone publisher = who == Someone.TREASURER ? who : Someone.PUBLISHER;
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> item.act(who == Someone.TREASURER ? who : Someone.EDITOR, "_submit", "{language: 'nl'}");
            case SCHEDULED -> item.act(publisher, "_publish", "{language: 'nl', from: '%s'}", Instant.now().plusSeconds(3600));
            case WITHDRAWN -> publish(item, publisher).act(publisher, "_withdraw", "{language: 'nl'}");
            case TRASHED -> publish(item, publisher).act(publisher, "_trash", "{}");
            case PUBLISHED -> publish(item, publisher);
            case EDITED -> {
                publish(item, publisher);
                ObjectNode later = draft.deepCopy();
                markers.fill(later, schema(collection), Set.of("key"));
                edit(who, item, later);
            }
        }
        JsonBody.of(publisher.asks().get(item.path())).findValuesAsText("address").stream().filter(address -> address.startsWith("http"))
                .forEach(address -> {
                    made.slugs.add(address.replaceFirst(".*/", ""));
                    made.pages.add(address.replaceFirst("^https?://[^/]+", ""));
                });
        byCollection.computeIfAbsent(collection, any -> new ArrayList<>()).add(made);
    }

    private static DeskItem publish(DeskItem item, Someone who) {
        return item.act(who, "_publish", "{language: 'nl'}");
    }

    /** What a rule beyond the contract does not take is left as it was. */
    private Response created(Someone who, String collection, ObjectNode draft, boolean marked) {
        Response answer = post(who, DESK + collection, draft);
        for (int i = 0; marked && i < TRIES && answer.statusCode() == 400; i++) {
            mend(draft, answer);
            answer = post(who, DESK + collection, draft);
        }
        assertEquals(201, answer.statusCode(), collection + " " + draft + ": " + answer.asString());
        return answer;
    }

    private void edit(Someone who, DeskItem item, ObjectNode draft) {
        Response answer = item.trySave(who, draft, item.etag());
        for (int i = 0; i < TRIES && answer.statusCode() == 400; i++) {
            mend(draft, answer);
            answer = item.trySave(who, draft, item.etag());
        }
        answer.then().statusCode(200);
    }

    private static void mend(ObjectNode draft, Response refusal) {
        for (JsonNode error : JsonBody.of(refusal).path("errors")) {
            String[] path = error.path("field").asText().replaceFirst("\\[.*", "").split("\\.");
            JsonNode at = draft;
            for (int i = 0; i < path.length - 1; i++) {
                at = at.path(path[i]);
            }
            if (at instanceof ObjectNode object) {
                object.remove(path[path.length - 1]);
            }
        }
    }

    /** Points at items that are there, public or not. */
    private void refer(ObjectNode draft, String collection) {
        contract.resolved(schema(collection)).path("properties").properties().forEach(property -> {
            List<Made> there = of(REFERENCES.getOrDefault(property.getKey(), "")).stream().filter(one -> one.state != State.TRASHED).toList();
            if (there.isEmpty() || !property.getValue().toString().contains("\"uuid\"") || draft.path(property.getKey()).isTextual()) {
                return;
            }
            String id = there.get(random.nextInt(there.size())).id.toString();
            String other = there.get(random.nextInt(there.size())).id.toString();
            if (!property.getValue().toString().contains("\"array\"")) {
                draft.put(property.getKey(), id);
                return;
            }
            // beside what the example points at, which others of its fields may rely on
            Set<String> all = new LinkedHashSet<>();
            draft.path(property.getKey()).forEach(one -> all.add(one.asText()));
            all.add(id);
            all.add(other);
            ArrayNode array = draft.putArray(property.getKey());
            all.forEach(array::add);
        });
    }

    private JsonNode schema(String collection) {
        return operation(collection).node().at("/requestBody/content/application~1json/schema");
    }

    private Operation operation(String collection) {
        return contract.operations().stream().filter(one -> one.method().equals("POST") && one.path().equals(DESK + collection)).findFirst().orElseThrow();
    }

    private Someone writer(String collection) {
        return Examples.allowed(operation(collection));
    }
}
