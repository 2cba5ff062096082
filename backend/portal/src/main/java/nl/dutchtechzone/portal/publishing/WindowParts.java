package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    private final WindowFields fields;
    private final Contract contract;

    WindowParts(Window window, WindowFields fields, Contract contract) {
        this.window = window;
        this.fields = fields;
        this.contract = contract;
    }

    /**
     * How a card is parted.
     *
     * @param schema the contract's name of a part
     * @param parts  the parts of a card that were asked for, in order
     * @param id     what tells a part from all others, for cursors
     */
    public record Parting(String schema, Function<ObjectNode, List<ObjectNode>> parts, Function<ObjectNode, String> id) {}

    public Response list(Kind<?> kind, WindowQuery query, UriInfo uri, Parting parting) {
        Faults faults = new Faults();
        Set<String> only = fields.only(query.fields, contract.properties(parting.schema), faults);
        faults.raise();
        return window.answer(uri, () -> {
            List<ObjectNode> all = window.cards(kind, query).stream().flatMap(card -> parting.parts.apply(card).stream()).toList();
            int bound = bound(uri);
            int begin = query.cursor == null ? 0 : after(Cursor.of(query.cursor, bound).id(), all, parting);
            int end = Math.min(all.size(), begin + query.limit);
            ObjectNode page = Json.MAPPER.createObjectNode();
            ArrayNode shown = page.putArray("items");
            all.subList(begin, end).forEach(part -> shown.add(fields.prune(part.deepCopy(), only)));
            page.put("total", all.size());
            page.put("next", end == all.size() ? null
                    : window.address(uri, new Cursor(bound, parting.id.apply(all.get(end - 1)), "").encoded()));
            return new Window.Content(page, null);
        });
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
