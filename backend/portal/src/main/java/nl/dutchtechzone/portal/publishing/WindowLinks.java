package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.VisibleItems.Seen;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.Settings;

/**
 * Puts what is visible now in the place of references: in the asked language, else in the region's first one. What is
 * hidden drops out of lists and is null when single, so that nothing leaks through a relation.
 */
@Singleton
class WindowLinks {

    private static final List<String> FACE = Stream.of(Face.class.getRecordComponents()).map(RecordComponent::getName).toList();

    private final VisibleItems items;
    private final PersonalValues personal;
    private final Kinds kinds;
    private final Settings settings;

    WindowLinks(VisibleItems items, PersonalValues personal, Kinds kinds, Settings settings) {
        this.items = items;
        this.personal = personal;
        this.kinds = kinds;
        this.settings = settings;
    }

    /**
     * Resolves all references of some rows in one query, and adds in which other languages the rows can be seen.
     *
     * @param expand fields whose targets are given as cards; what those refer to costs one more query
     */
    void resolve(Collection<WindowRow> rows, String language, Set<String> expand) {
        Set<UUID> wanted = new LinkedHashSet<>();
        Set<UUID> expanded = new LinkedHashSet<>();
        for (WindowRow row : rows) {
            wanted.add(row.item());
            row.references().values().forEach(wanted::addAll);
            expand.forEach(field -> expanded.addAll(row.references().getOrDefault(field, Set.of())));
        }
        if (wanted.isEmpty()) {
            return;
        }
        Map<UUID, List<Seen>> seen = visible(wanted, !expanded.isEmpty());
        Map<UUID, ObjectNode> links = new HashMap<>();
        Map<UUID, ObjectNode> cards = new HashMap<>();
        seen.forEach((item, all) -> choose(all, language).ifPresent(one -> {
            links.put(item, one.link());
            if (expanded.contains(item)) {
                cards.put(item, one.card());
            }
        }));
        expand(cards, links, language);
        showPeople(rows);
        for (WindowRow row : rows) {
            row.json().set("alternates", alternates(row, seen.getOrDefault(row.item(), List.of())));
            for (String field : row.references().keySet()) {
                row.json().set(field, replaced(row.json().get(field), expand.contains(field) ? cards : links));
            }
        }
    }

    /** Puts what the public may see of people now in rows that are people. */
    private void showPeople(Collection<WindowRow> rows) {
        List<WindowRow> people = rows.stream().filter(row -> kinds.named(row.json().path("kind").asText()).isPersonal()).toList();
        Map<UUID, PersonalValues.Shown> shown = personal.shown(people.stream().map(WindowRow::item).collect(Collectors.toSet()));
        people.forEach(row -> shown.getOrDefault(row.item(), PersonalValues.Shown.NOTHING).into(row.json(), row.layer()));
    }

    /** What each of some items shows of itself, without what its kind adds to a link; hidden ones are left out. */
    Map<UUID, ObjectNode> faces(Set<UUID> items, String language) {
        Map<UUID, ObjectNode> faces = new HashMap<>();
        if (!items.isEmpty()) {
            visible(items, false).forEach((item, all) ->
                    choose(all, language).ifPresent(one -> faces.put(item, copy(one.link()).retain(FACE))));
        }
        return faces;
    }

    private void expand(Map<UUID, ObjectNode> cards, Map<UUID, ObjectNode> links, String language) {
        Set<UUID> further = new LinkedHashSet<>();
        cards.values().forEach(card -> Ref.gather(card, further));
        further.removeAll(links.keySet());
        if (!further.isEmpty()) {
            visible(further, false).forEach((item, all) ->
                    choose(all, language).ifPresent(one -> links.put(item, one.link())));
        }
        cards.replaceAll((item, card) -> {
            ObjectNode whole = copy(links.get(item));
            whole.setAll((ObjectNode) replaced(card, links));
            return whole;
        });
    }

    private Map<UUID, List<Seen>> visible(Set<UUID> wanted, boolean cards) {
        Map<UUID, List<Seen>> seen = cards ? items.withCards(wanted) : items.of(wanted);
        Set<UUID> living = seen.values().stream().flatMap(List::stream).filter(one -> kinds.named(one.kind()).isPersonal())
                .map(Seen::item).collect(Collectors.toSet());
        personal.shown(living).forEach((person, shown) ->
                seen.computeIfPresent(person, (item, all) -> all.stream().map(one -> named(one, shown)).toList()));
        return seen;
    }

    /** A person with what may be shown of them; the layers themselves are shared and stay as they are. */
    private static Seen named(Seen person, PersonalValues.Shown shown) {
        ObjectNode link = copy(person.link());
        shown.into(link, PersonalValues.Layer.LINK);
        ObjectNode card = person.card() == null ? null : copy(person.card());
        if (card != null) {
            shown.into(card, PersonalValues.Layer.CARD);
        }
        return new Seen(person.item(), person.kind(), person.language(), person.slug(), link, card);
    }

    private Optional<Seen> choose(List<Seen> all, String language) {
        return all.stream().filter(one -> one.language().equals(language)).findFirst()
                .or(() -> all.stream().filter(one -> one.language().equals(settings.baseLanguage())).findFirst());
    }

    private static ArrayNode alternates(WindowRow row, List<Seen> all) {
        ArrayNode alternates = Json.MAPPER.createArrayNode();
        for (Seen one : all) {
            if (!one.language().equals(row.language())) {
                alternates.addObject().put("language", one.language()).put("slug", one.slug());
            }
        }
        return alternates;
    }

    /** The same with what is visible in the place of references; what holds none is shared with the original. */
    private static JsonNode replaced(JsonNode node, Map<UUID, ObjectNode> targets) {
        if (Ref.isReference(node)) {
            ObjectNode target = targets.get(Ref.in(node));
            return target == null ? Json.MAPPER.nullNode() : target;
        }
        return switch (node) {
            case ArrayNode array when holdsReference(array) -> {
                ArrayNode kept = Json.MAPPER.createArrayNode();
                for (JsonNode each : array) {
                    JsonNode value = replaced(each, targets);
                    if (!value.isNull()) {
                        kept.add(value);
                    }
                }
                yield kept;
            }
            case ObjectNode object when holdsReference(object) -> {
                ObjectNode copy = copy(object);
                object.properties().forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), targets)));
                yield copy;
            }
            default -> node;
        };
    }

    private static boolean holdsReference(JsonNode node) {
        for (JsonNode each : node) {
            if (Ref.isReference(each) || each.isContainerNode() && holdsReference(each)) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode copy(ObjectNode object) {
        return Json.MAPPER.createObjectNode().setAll(object);
    }
}
