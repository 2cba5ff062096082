package nl.dutchtechzone.portal.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema (2020-12, as in OpenAPI 3.1) of a rich text, derived from the same types as {@link RichTextCheck}.
 *
 * <p>The schema cannot say how deep, how long and how many in all; for those three the check alone speaks.
 *
 * <p>Both kinds of list share one schema, and so do both kinds of cell. Were they apart, a validator that tries each
 * alternative to its end would double its work with every list in a list.
 */
public final class RichTextSchema {

    private static final String PREFIX = "RichText";
    private static final Set<NodeType> LISTS = Set.of(NodeType.BULLET_LIST, NodeType.ORDERED_LIST);
    private static final Set<NodeType> CELLS = Set.of(NodeType.TABLE_CELL, NodeType.TABLE_HEADER);

    private RichTextSchema() {
    }

    /** Schemas by name, to stand under {@code #/components/schemas/}; {@code RichText} is the document. */
    public static Map<String, Map<String, Object>> components() {
        Map<String, Map<String, Object>> components = new LinkedHashMap<>();
        components.put(PREFIX, document());
        components.put(PREFIX + "Block", choice(NodeType.DOC.children(), "A block of a rich text."));
        components.put(PREFIX + "Flow", choice(NodeType.LIST_ITEM.children(), "What an item of a list or a cell holds."));
        components.put(PREFIX + "Inline", choice(NodeType.PARAGRAPH.children(), "What a line of text is made of."));
        for (NodeType type : NodeType.values()) {
            if (type != NodeType.DOC) {
                components.computeIfAbsent(name(type), _ -> node(type));
            }
        }
        components.put(PREFIX + "Mark", mark());
        return components;
    }

    private static Map<String, Object> document() {
        Map<String, Object> schema = node(NodeType.DOC);
        schema.put("description", ("Text with structure, a restricted ProseMirror document. It has at most %,d levels, "
                + "%,d nodes and %,d characters.").formatted(RichTextCheck.MAX_DEPTH, RichTextCheck.MAX_NODES,
                        RichTextCheck.MAX_CHARACTERS));
        return schema;
    }

    private static String name(NodeType type) {
        if (LISTS.contains(type)) {
            return PREFIX + "List";
        }
        if (CELLS.contains(type)) {
            return PREFIX + "TableCell";
        }
        return PREFIX + Character.toUpperCase(type.key().charAt(0)) + type.key().substring(1);
    }

    private static Map<String, Object> node(NodeType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(List.of("type"));
        properties.put("type", typeName(type));
        List<Attribute> attributes = LISTS.contains(type) ? NodeType.ORDERED_LIST.attributes() : type.attributes();
        if (!attributes.isEmpty()) {
            properties.put("attrs", attributes(attributes));
        }
        if (type.attributesRequired()) {
            required.add("attrs");
        }
        if (!type.children().isEmpty()) {
            properties.put("content", content(type));
        }
        if (!type.children().isEmpty() && !type.mayBeEmpty()) {
            required.add("content");
        }
        if (type == NodeType.TEXT) {
            properties.put("text", Keywords.of("type", "string", "minLength", 1,
                    "maxLength", RichTextCheck.MAX_CHARACTERS, "pattern", Characters.PATTERN));
            required.add("text");
        }
        if (type.hasMarks()) {
            properties.put("marks", marks());
        }
        Map<String, Object> schema = object(properties, required);
        narrow(type, schema);
        return schema;
    }

    private static Map<String, Object> typeName(NodeType type) {
        Set<NodeType> together = LISTS.contains(type) ? LISTS : CELLS.contains(type) ? CELLS : Set.of(type);
        List<String> keys = together.stream().map(NodeType::key).sorted().toList();
        return keys.size() == 1 ? Keywords.of("const", keys.getFirst()) : Keywords.of("type", "string", "enum", keys);
    }

    /** What generators of typed clients cannot follow stands beside the properties, where they pass it by. */
    private static void narrow(NodeType type, Map<String, Object> schema) {
        if (LISTS.contains(type)) {
            schema.put("if", property("type", Keywords.of("const", NodeType.BULLET_LIST.key())));
            schema.put("then", property("attrs", false));
        }
        if (type == NodeType.LIST_ITEM) {
            schema.put("dependentSchemas", Keywords.of("content",
                    property("content", Keywords.of("prefixItems", List.of(reference(name(NodeType.PARAGRAPH)))))));
        }
        if (type == NodeType.EMBED) {
            schema.put("allOf", Arrays.stream(EmbedProvider.values()).map(RichTextSchema::addressOf).toList());
        }
    }

    private static Map<String, Object> addressOf(EmbedProvider provider) {
        return Keywords.of(
                "if", property("attrs", property("provider", Keywords.of("const", provider.key()))),
                "then", property("attrs", property("url", Keywords.of("pattern", provider.pattern()))));
    }

    private static Map<String, Object> content(NodeType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", reference(switch (type) {
            case DOC -> PREFIX + "Block";
            case PARAGRAPH, HEADING -> PREFIX + "Inline";
            case LIST_ITEM, TABLE_CELL, TABLE_HEADER -> PREFIX + "Flow";
            default -> name(type.children().iterator().next());
        }));
        if (!type.mayBeEmpty()) {
            schema.put("minItems", 1);
        }
        schema.put("maxItems", RichTextCheck.MAX_NODES);
        return schema;
    }

    private static Map<String, Object> marks() {
        return Keywords.of(
                "type", "array",
                "items", reference(PREFIX + "Mark"),
                "maxItems", MarkType.values().length,
                "allOf", Arrays.stream(MarkType.values()).map(RichTextSchema::onlyOnce).toList());
    }

    private static Map<String, Object> onlyOnce(MarkType type) {
        return Keywords.of("contains", property("type", Keywords.of("const", type.key())), "minContains", 0, "maxContains", 1);
    }

    private static Map<String, Object> mark() {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (MarkType type : MarkType.values()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("type", Keywords.of("const", type.key()));
            if (!type.attributes().isEmpty()) {
                properties.put("attrs", attributes(type.attributes()));
            }
            marks.add(object(properties, List.copyOf(properties.keySet())));
        }
        return Keywords.of("description", "What lies over a piece of text.", "anyOf", marks);
    }

    private static Map<String, Object> attributes(List<Attribute> attributes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        attributes.forEach(attribute -> properties.put(attribute.name(), attribute.value().schema()));
        return object(properties, attributes.stream().filter(Attribute::required).map(Attribute::name).toList());
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> choice(Set<NodeType> types, String description) {
        return Keywords.of("description", description,
                "anyOf", types.stream().map(RichTextSchema::name).distinct().map(RichTextSchema::reference).toList());
    }

    private static Map<String, Object> property(String name, Object schema) {
        return Keywords.of("properties", Keywords.of(name, schema));
    }

    private static Map<String, Object> reference(String name) {
        return Keywords.of("$ref", "#/components/schemas/" + name);
    }
}
