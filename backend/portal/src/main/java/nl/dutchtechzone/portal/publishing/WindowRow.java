package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Json;

/** A visible publication as read for an answer; {@code json} is its layers so far, with references still to be resolved. */
record WindowRow(long id, UUID item, String language, String slug, Instant publishedAt, String sortKey, ObjectNode json) {

    static final String COLUMNS = "p.id, p.item_id, p.language, p.slug, p.published_at, p.link, p.card";

    static WindowRow card(ResultSet row, String sortColumn) throws SQLException {
        return new WindowRow(row.getLong("id"), Sql.uuid(row, "item_id"), row.getString("language"), row.getString("slug"),
                Sql.instant(row, "published_at"), sortColumn == null ? null : row.getString(sortColumn),
                layers(row.getString("link"), row.getString("card")));
    }

    static WindowRow view(ResultSet row) throws SQLException {
        WindowRow card = card(row, null);
        card.json.setAll(Json.read(row.getString("view"), ObjectNode.class));
        return card;
    }

    private static ObjectNode layers(String link, String card) {
        ObjectNode json = Json.read(link, ObjectNode.class);
        json.setAll(Json.read(card, ObjectNode.class));
        return json;
    }
}
