package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.web.Json;

/**
 * Who pays for what, read from the visible publications about money themselves, so that it cannot disagree with them.
 * There are few of these: one a year, and the funds.
 */
@Singleton
public class WindowPayments {

    private static final String VISIBLE = " and p.visible_from <= utc_timestamp(3) and p.visible_until > utc_timestamp(3)";
    private static final String SELECT = "select " + WindowRow.COLUMNS + ", p.kind, d.view from publication p join publication_document d on d.publication_id = p.id ";

    private final Sql sql;
    private final Kinds kinds;
    private final KeptLayers layers;
    private final WindowLinks links;

    WindowPayments(Sql sql, Kinds kinds, KeptLayers layers, WindowLinks links) {
        this.sql = sql;
        this.kinds = kinds;
        this.layers = layers;
        this.links = links;
    }

    /** Tells an item of all that is paid for it, as the public gets it. */
    public void tell(ObjectNode item, Kind<?> kind, UUID id, String language) {
        List<Payment> found = payersOf(kind, id, language);
        Map<UUID, ObjectNode> faces = links.faces(found.stream().flatMap(Payment::ends).collect(Collectors.toSet()), language);
        item.set("payments", shown(found, faces));
        item.set("paymentsTotal", Json.tree(PaymentsTotal.of(visible(found, faces))));
    }

    private static List<Payment> visible(List<Payment> payments, Map<UUID, ObjectNode> faces) {
        return payments.stream().filter(payment -> payment.ends().allMatch(faces::containsKey)).toList();
    }

    /** The payments between items that are visible, with what these show of themselves. */
    public ArrayNode shown(List<Payment> payments, Map<UUID, ObjectNode> faces) {
        ArrayNode shown = Json.MAPPER.createArrayNode();
        visible(payments, faces).forEach(payment -> {
            ObjectNode one = (ObjectNode) Json.tree(PublicPayment.of(payment));
            one.set("from", faces.get(payment.from()));
            one.set("to", faces.get(payment.to()));
            shown.add(one);
        });
        return shown;
    }

    private List<Payment> payersOf(Kind<?> kind, UUID item, String language) {
        List<Object> values = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Kind<?> payer : kinds.all()) {
            for (TrailStep step : payer.trail()) {
                if (step.way() == TrailStep.Way.LEADS_TO && step.kind().equals(kind.name())) {
                    found.add("(f.facet = ? and f.value = ? and f.kind = ? and f.language = ?)");
                    values.addAll(List.of(step.facet(), item.toString(), payer.name(), language));
                }
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        return read(SELECT + "join publication_facet f on f.publication_id = p.id where (" + String.join(" or ", found) + ")" + VISIBLE
                + " order by p.sort_number, p.id", values).stream().filter(payment -> payment.to().equals(item)).toList();
    }

    /** All that some items tell of, in one query. */
    public List<Payment> toldBy(Collection<UUID> items, String language) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(items);
        values.add(language);
        return read(SELECT + "where p.item_id in (" + Sql.marks(items) + ") and p.language = ?" + VISIBLE + " order by p.sort_number, p.id", values);
    }

    private List<Payment> read(String query, List<Object> values) {
        return sql.rows(query, values, row -> {
            ObjectNode whole = WindowRow.view(row, layers).json();
            return kinds.named(row.getString("kind")).payments(Sql.uuid(row, "item_id"), whole);
        }).stream().flatMap(List::stream).toList();
    }
}
