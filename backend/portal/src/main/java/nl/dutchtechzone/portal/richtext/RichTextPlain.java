package nl.dutchtechzone.portal.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes the words alone, for search, mail and descriptions. */
final class RichTextPlain {

    private static final String INDENT = "  ";

    String render(JsonNode doc) {
        return joined(doc, "\n\n");
    }

    private String joined(JsonNode node, String separator) {
        List<String> parts = new ArrayList<>();
        for (JsonNode child : node.path("content")) {
            String part = NodeType.of(child).map(type -> part(type, child)).orElse("");
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(separator, parts);
    }

    private String part(NodeType type, JsonNode node) {
        return switch (type) {
            case PARAGRAPH, HEADING -> line(node.path("content"));
            case BULLET_LIST, ORDERED_LIST -> list(type, node);
            case BLOCKQUOTE, LIST_ITEM, TABLE -> joined(node, "\n");
            case TABLE_CELL, TABLE_HEADER -> joined(node, " ").replace('\n', ' ');
            case TABLE_ROW -> joined(node, " | ");
            case IMAGE -> node.path("attrs").path("caption").asText("");
            case EMBED -> node.path("attrs").path("title").asText("");
            case DOC, TEXT, HARD_BREAK -> "";
        };
    }

    private static String line(JsonNode content) {
        StringBuilder line = new StringBuilder();
        for (JsonNode node : content) {
            switch (NodeType.of(node).orElse(NodeType.DOC)) {
                case TEXT -> line.append(node.path("text").asText());
                case HARD_BREAK -> line.append('\n');
                default -> {
                    // nothing else stands in a line
                }
            }
        }
        return line.toString().strip();
    }

    private String list(NodeType type, JsonNode list) {
        List<String> items = new ArrayList<>();
        int number = list.path("attrs").path("start").asInt(1);
        for (JsonNode item : list.path("content")) {
            String words = joined(item, "\n");
            String sign = type == NodeType.ORDERED_LIST ? number++ + ". " : "- ";
            if (!words.isBlank()) {
                items.add(sign + words.lines().collect(Collectors.joining("\n" + INDENT)));
            }
        }
        return String.join("\n", items);
    }
}
