package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Json;

/**
 * A visible publication as read for an answer.
 *
 * @param layer up to where its layers go
 * @param json its layers so far, with references still to be resolved; its fields may be set, what is in them is shared
 * @param references the items that its fields refer to, by field
 */
record WindowRow(long id, UUID item, String language, String slug, Instant publishedAt, String sortKey, PersonalValues.Layer layer,
        ObjectNode json, Map<String, Set<UUID>> references) {

    static final String COLUMNS = "p.id, p.item_id, p.language, p.slug, p.published_at, p.link, p.card";

    static WindowRow card(ResultSet row, KeptLayers layers, String sortColumn) throws SQLException {
        ObjectNode json = Json.MAPPER.createObjectNode();
        Map<String, Set<UUID>> references = new HashMap<>();
        add(layers.of(row, "link"), json, references);
        add(layers.of(row, "card"), json, references);
        return new WindowRow(row.getLong("id"), Sql.uuid(row, "item_id"), row.getString("language"), row.getString("slug"),
                Sql.instant(row, "published_at"), sortColumn == null ? null : row.getString(sortColumn), PersonalValues.Layer.CARD, json, references);
    }

    /** A card with the time at which it is held. */
    static WindowRow occurrence(ResultSet row, KeptLayers layers, String sortColumn) throws SQLException {
        WindowRow card = card(row, layers, sortColumn);
        card.json.put("startsAt", Sql.instant(row, "starts_at").toString()).put("endsAt", Sql.instant(row, "ends_at").toString());
        return card;
    }

    static WindowRow view(ResultSet row, KeptLayers layers) throws SQLException {
        WindowRow card = card(row, layers, null);
        add(layers.of(row, "view"), card.json, card.references);
        return new WindowRow(card.id, card.item, card.language, card.slug, card.publishedAt, null, PersonalValues.Layer.VIEW, card.json, card.references);
    }

    private static void add(KeptLayers.Layer layer, ObjectNode json, Map<String, Set<UUID>> references) {
        json.setAll(layer.json());
        references.putAll(layer.references());
    }
}
