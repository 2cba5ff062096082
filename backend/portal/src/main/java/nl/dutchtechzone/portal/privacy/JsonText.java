package nl.dutchtechzone.portal.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dutchtechzone.portal.web.Json;

/** The texts within stored JSON. A name that is bold in part stands in two texts of a paragraph, and is found all the same. */
final class JsonText {

    private static final String HREF = "href";
    private static final Set<String> ADDRESSES = Set.of("slug", "key");
    private static final String TEXT = "text";
    private static final String NOWHERE = "/";

    private JsonText() {}

    /** All texts, one a line. */
    static String of(String json) {
        StringBuilder all = new StringBuilder();
        gather(Json.read(json, JsonNode.class), all);
        return all.toString();
    }

    /** The same JSON without what is wanted. */
    static String without(String json, Wanted wanted) {
        return Json.write(without(Json.read(json, JsonNode.class), wanted));
    }

    private static void gather(JsonNode node, StringBuilder all) {
        if (node.isTextual()) {
            all.append(node.asText()).append('\n');
        } else if (isParagraph(node)) {
            node.forEach(part -> all.append(part.get(TEXT).asText()));
            all.append('\n');
            node.forEach(part -> gather(part.path("marks"), all));
        } else {
            node.forEach(child -> gather(child, all));
        }
    }

    private static JsonNode without(JsonNode node, Wanted wanted) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(wanted.without(text.asText()));
            case ArrayNode array -> {
                ArrayNode cleaned = Json.MAPPER.createArrayNode();
                (isParagraph(array) ? paragraph(array, wanted) : array).forEach(child -> cleaned.add(without(child, wanted)));
                yield cleaned;
            }
            case ObjectNode object -> {
                ObjectNode cleaned = Json.MAPPER.createObjectNode();
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    cleaned.set(field.getKey(), field.getValue().isTextual()
                            ? TextNode.valueOf(without(field.getKey(), field.getValue().asText(), wanted)) : without(field.getValue(), wanted));
                }
                yield cleaned;
            }
            default -> node;
        };
    }

    private static String without(String field, String text, Wanted wanted) {
        if (ADDRESSES.contains(field)) {
            return wanted.withoutInAddress(text);
        }
        boolean deadLink = field.equals(HREF) && wanted.spans(text).stream().anyMatch(span -> span.replacement().equals(Wanted.GONE));
        return deadLink ? NOWHERE : wanted.without(text);
    }

    /** Texts that stand behind each other on one line, each with its own marks. */
    private static boolean isParagraph(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            return false;
        }
        for (JsonNode part : node) {
            if (!"text".equals(part.path("type").asText()) || !part.path(TEXT).isTextual()) {
                return false;
            }
        }
        return true;
    }

    private static ArrayNode paragraph(ArrayNode parts, Wanted wanted) {
        StringBuilder whole = new StringBuilder();
        parts.forEach(part -> whole.append(part.get(TEXT).asText()));
        List<Wanted.Span> spans = wanted.spans(whole.toString());
        List<ObjectNode> kept = new ArrayList<>();
        int begin = 0;
        for (JsonNode part : parts) {
            String text = part.get(TEXT).asText();
            String rest = rest(text, begin, spans);
            begin += text.length();
            if (!rest.isEmpty()) {
                kept.add(((ObjectNode) part.deepCopy()).put(TEXT, rest));
            }
        }
        return Json.MAPPER.createArrayNode().addAll(kept);
    }

    /** What is left of a part of a line; where something wanted begins in it, its replacement stands. */
    private static String rest(String text, int begin, List<Wanted.Span> spans) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = begin + i;
            Wanted.Span span = spans.stream().filter(one -> one.from() <= at && at < one.to()).findFirst().orElse(null);
            if (span == null) {
                rest.append(text.charAt(i));
            } else if (span.from() == at) {
                rest.append(span.replacement());
            }
        }
        return rest.toString();
    }
}
