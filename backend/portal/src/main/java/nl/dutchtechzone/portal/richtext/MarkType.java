package nl.dutchtechzone.portal.richtext;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** What may lie over text, the outermost first. */
enum MarkType {
    LINK("link", Attribute.required("href", new Value.Link())),
    BOLD("bold"),
    ITALIC("italic");

    private final String key;
    private final List<Attribute> attributes;

    MarkType(String key, Attribute... attributes) {
        this.key = key;
        this.attributes = List.of(attributes);
    }

    static Optional<MarkType> of(JsonNode mark) {
        String key = mark.path("type").asText();
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(MarkType::key).toList();
    }

    String key() {
        return key;
    }

    List<Attribute> attributes() {
        return attributes;
    }
}
