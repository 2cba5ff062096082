package nl.dutchtechzone.portal.richtext;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** The nodes that a rich text may hold, what each may contain, and its attributes. */
enum NodeType {
    DOC("doc"),
    PARAGRAPH("paragraph"),
    HEADING("heading", Attribute.required("level", new Value.Whole(2, 4))),
    BULLET_LIST("bulletList"),
    ORDERED_LIST("orderedList", Attribute.optional("start", new Value.Whole(0, 100_000))),
    LIST_ITEM("listItem"),
    BLOCKQUOTE("blockquote"),
    TABLE("table"),
    TABLE_ROW("tableRow"),
    TABLE_CELL("tableCell", Attribute.SPANS),
    TABLE_HEADER("tableHeader", Attribute.SPANS),
    IMAGE("image",
            Attribute.required("media", new Value.Identifier()),
            Attribute.optional("alt", new Value.Words(1_000, true)),
            Attribute.optional("caption", new Value.Words(2_000, true))),
    EMBED("embed",
            Attribute.required("provider", new Value.Choice(EmbedProvider.keys())),
            Attribute.required("url", new Value.Link()),
            Attribute.required("title", new Value.Words(300, false))),
    TEXT("text"),
    HARD_BREAK("hardBreak");

    private static final Set<NodeType> INLINE = EnumSet.of(TEXT, HARD_BREAK);
    private static final Set<NodeType> PARAGRAPHS_AND_LISTS = EnumSet.of(PARAGRAPH, BULLET_LIST, ORDERED_LIST);
    private static final Map<String, NodeType> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(NodeType::key, Function.identity()));

    private final String key;
    private final List<Attribute> attributes;

    NodeType(String key, Attribute... attributes) {
        this(key, List.of(attributes));
    }

    NodeType(String key, List<Attribute> attributes) {
        this.key = key;
        this.attributes = attributes;
    }

    static Optional<NodeType> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The type of a node of a document; empty for anything that is not a known node. */
    static Optional<NodeType> of(JsonNode node) {
        return of(node.path("type").asText());
    }

    String key() {
        return key;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** What may stand in {@code content}; empty for a node without content. */
    Set<NodeType> children() {
        return switch (this) {
            case DOC -> EnumSet.of(PARAGRAPH, HEADING, BULLET_LIST, ORDERED_LIST, BLOCKQUOTE, TABLE, IMAGE, EMBED);
            case PARAGRAPH, HEADING -> INLINE;
            case BULLET_LIST, ORDERED_LIST -> EnumSet.of(LIST_ITEM);
            case LIST_ITEM, TABLE_CELL, TABLE_HEADER -> PARAGRAPHS_AND_LISTS;
            case BLOCKQUOTE -> EnumSet.of(PARAGRAPH);
            case TABLE -> EnumSet.of(TABLE_ROW);
            case TABLE_ROW -> EnumSet.of(TABLE_CELL, TABLE_HEADER);
            case IMAGE, EMBED, TEXT, HARD_BREAK -> EnumSet.noneOf(NodeType.class);
        };
    }

    /** What may be the first child: an item of a list starts with its own words. */
    Set<NodeType> firstChildren() {
        return this == LIST_ITEM ? EnumSet.of(PARAGRAPH) : children();
    }

    /** Only a line of text may be empty; an editor makes those by pressing Enter. */
    boolean mayBeEmpty() {
        return children().equals(INLINE);
    }

    /** Bold laid over a selection marks the line breaks in it as well, so a break carries marks. */
    boolean hasMarks() {
        return INLINE.contains(this);
    }

    boolean attributesRequired() {
        return attributes.stream().anyMatch(Attribute::required);
    }

    static List<String> keys(Set<NodeType> types) {
        return types.stream().map(NodeType::key).toList();
    }
}
