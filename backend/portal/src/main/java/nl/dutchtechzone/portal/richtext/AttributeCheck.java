package nl.dutchtechzone.portal.richtext;

import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks keys and attributes, of nodes and of marks alike. */
final class AttributeCheck {

    private final FaultLog log;
    private long characters;

    AttributeCheck(FaultLog log) {
        this.log = log;
    }

    /** How many characters for people the attributes held. */
    long characters() {
        return characters;
    }

    void keys(JsonNode object, String path, List<String> allowed) {
        Iterator<String> names = object.fieldNames();
        while (names.hasNext() && !log.isFull()) {
            String name = names.next();
            if (!allowed.contains(name)) {
                log.add(FieldPath.key(path, name), new Fault("unknown", "Is not a key of this.", allowed));
            }
        }
    }

    void check(JsonNode object, String path, List<Attribute> attributes, boolean required) {
        if (attributes.isEmpty()) {
            return;
        }
        JsonNode given = object.get("attrs");
        String at = FieldPath.key(path, "attrs");
        List<String> names = attributes.stream().map(Attribute::name).toList();
        if (given == null) {
            if (required) {
                log.add(at, new Fault("required", "Is missing.", names));
            }
        } else if (!given.isObject()) {
            log.add(at, "type", "Must be an object.");
        } else {
            keys(given, at, names);
            attributes.forEach(attribute -> value(given.get(attribute.name()), at, attribute));
        }
    }

    /** The address must be one of the provider that the embed names. */
    void embed(JsonNode embed, String path) {
        JsonNode given = embed.path("attrs");
        String url = given.path("url").asText();
        if (LinkAddress.allows(url)) {
            EmbedProvider.of(given.path("provider").asText())
                    .flatMap(provider -> provider.fault(url))
                    .ifPresent(fault -> log.add(FieldPath.key(FieldPath.key(path, "attrs"), "url"), fault));
        }
    }

    private void value(JsonNode value, String path, Attribute attribute) {
        String at = FieldPath.key(path, attribute.name());
        if (value == null) {
            if (attribute.required()) {
                log.add(at, "required", "Is missing.");
            }
            return;
        }
        if (attribute.value() instanceof Value.Words && value.isTextual()) {
            characters += Characters.length(value.textValue());
        }
        attribute.value().fault(value).ifPresent(fault -> log.add(at, fault));
    }
}
