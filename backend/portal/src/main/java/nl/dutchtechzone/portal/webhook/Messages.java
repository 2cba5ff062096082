package nl.dutchtechzone.portal.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.WindowNews;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.Settings;

/**
 * What is sent: that something changed, in which lists, of which items, and where to read what. It holds nothing of what is
 * published, so there is nothing in it that might have to be erased.
 */
@Singleton
class Messages {

    /** More are counted, not named: the list at the address names all. */
    static final int MOST_NAMED = 100;

    private final String root;

    Messages(Settings settings) {
        this.root = settings.publicAddress() + "/api/v1/";
    }

    /** Says nothing but that it came. */
    static byte[] test(Instant at) {
        return Json.bytes(message("test", at));
    }

    /** What a receiver does not know yet. */
    byte[] changed(Webhook webhook, String telling, WindowNews.News news, Instant at) {
        ObjectNode message = message("window.changed", at);
        ObjectNode data = message.withObject("/data").put("since", webhook.told()).put("until", telling);
        ArrayNode changes = data.putArray("changes");
        news.items().forEach((collection, items) -> changes.add(change(webhook, collection, items)));
        ArrayNode erased = data.putArray("erased");
        news.erased().forEach(id -> erased.add(id.toString()));
        return Json.bytes(message);
    }

    private ObjectNode change(Webhook webhook, String collection, List<UUID> items) {
        ObjectNode change = Json.MAPPER.createObjectNode().put("collection", collection)
                .put("address", root + collection + "?changedSince=" + webhook.told()).put("total", items.size());
        ArrayNode ids = change.putArray("ids");
        items.stream().limit(MOST_NAMED).forEach(id -> ids.add(id.toString()));
        return change;
    }

    private static ObjectNode message(String type, Instant at) {
        ObjectNode message = Json.MAPPER.createObjectNode().put("type", type).put("timestamp", at.toString());
        message.putObject("data");
        return message;
    }

    /** What of the news a webhook is to hear: that somebody was erased is for everyone. */
    static WindowNews.News of(Webhook webhook, WindowNews.News all) {
        if (webhook.collections().isEmpty()) {
            return all;
        }
        Map<String, List<UUID>> items = new LinkedHashMap<>(all.items());
        items.keySet().retainAll(webhook.collections());
        return new WindowNews.News(items, all.erased());
    }
}
