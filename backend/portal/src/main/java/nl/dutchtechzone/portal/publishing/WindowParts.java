package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.Cursor;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;

/**
 * Lists whose rows are parts of cards, such as the contributions in statements. They are for kinds of which there are
 * few: the cards that match are all read, then parted and paged.
 */
@Singleton
public class WindowParts {

    private final Window window;
    private final WindowChanges changes;
    private final WindowFields fields;
    private final Contract contract;

    WindowParts(Window window, WindowChanges changes, WindowFields fields, Contract contract) {
        this.window = window;
        this.changes = changes;
        this.fields = fields;
        this.contract = contract;
    }

    /**
     * How a card is parted.
     *
     * @param schema the contract's name of a part
     * @param field  the field of the card that the parts are in
     * @param parts  the parts of a card that were asked for, in order
     * @param id     what tells a part from all others, for cursors
     */
    public record Parting(String schema, String field, Function<ObjectNode, List<ObjectNode>> parts, Function<ObjectNode, String> id) {}

    public Response list(Kind<?> kind, WindowQuery query, UriInfo uri, Parting parting) {
        Faults faults = new Faults();
        Set<String> only = fields.only(query.fields, contract.properties(parting.schema), faults);
        boolean expand = !fields.expand(query.expand, contract.properties(parting.schema), faults).isEmpty();
        faults.raise();
        return window.answer(uri, () -> {
            // before the cards: what changes between the two is then given again, not lost
            String newest = changes.newest();
            List<ObjectNode> cards = window.cards(kind, query, expand ? Set.of(parting.field) : Set.of());
            Set<UUID> changed = query.changedSince == null ? null : changed(kind, query, cards);
            List<ObjectNode> all = cards.stream().filter(card -> changed == null || changed.contains(id(card)))
                    .flatMap(card -> parting.parts.apply(card).stream()).toList();
            int bound = bound(uri);
            Cursor cursor = query.cursor == null ? null : Cursor.of(query.cursor, bound);
            int begin = cursor == null ? 0 : after(cursor.id(), all, parting);
            String until = cursor == null ? newest : cursor.key();
            int end = Math.min(all.size(), begin + query.limit);
            ObjectNode page = Json.MAPPER.createObjectNode();
            ArrayNode shown = page.putArray("items");
            all.subList(begin, end).forEach(part -> shown.add(fields.prune(part.deepCopy(), only)));
            page.put("total", all.size());
            page.put("next", end == all.size() ? null
                    : window.address(uri, new Cursor(bound, parting.id.apply(all.get(end - 1)), until).encoded()));
            if (changed != null) {
                cards.forEach(card -> changed.remove(id(card)));
                Window.tell(page, until, List.copyOf(changed));
            }
            return new Window.Content(page, null);
        });
    }

    /** Which cards changed, and which are gone. */
    private Set<UUID> changed(Kind<?> kind, WindowQuery query, List<ObjectNode> cards) {
        WindowChanges.Since since = WindowChanges.Since.of(query.changedSince);
        return new LinkedHashSet<>(since.isTheBeginning() ? cards.stream().map(WindowParts::id).toList()
                : changes.items(window.ask(kind, query, new Faults()), since, null, Window.FEW));
    }

    private static UUID id(ObjectNode card) {
        return UUID.fromString(card.get("id").asText());
    }

    /** What a cursor belongs to. */
    private static int bound(UriInfo uri) {
        Map<String, List<String>> asked = new TreeMap<>(uri.getQueryParameters());
        asked.remove("cursor");
        return Objects.hash(uri.getPath(), asked);
    }

    private static int after(String last, List<ObjectNode> all, Parting parting) {
        for (int i = 0; i < all.size(); i++) {
            if (parting.id.apply(all.get(i)).equals(last)) {
                return i + 1;
            }
        }
        return all.size();
    }
}
