package nl.dutchtechzone.portal.richtext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Walks one document. */
final class NodeCheck {

    private final FaultLog log;
    private final AttributeCheck attributes;
    private final String root;
    private int nodes;
    private long characters;

    NodeCheck(FaultLog log, String root) {
        this.log = log;
        this.attributes = new AttributeCheck(log);
        this.root = root;
    }

    void check(JsonNode doc) {
        node(doc, root, EnumSet.of(NodeType.DOC), 0);
        if (nodes > RichTextCheck.MAX_NODES) {
            log.add(root, "too-many", "Has more than %,d nodes.".formatted(RichTextCheck.MAX_NODES));
        }
        if (characters + attributes.characters() > RichTextCheck.MAX_CHARACTERS) {
            log.add(root, "too-long", "Has more than %,d characters.".formatted(RichTextCheck.MAX_CHARACTERS));
        }
    }

    private void node(JsonNode node, String path, Set<NodeType> expected, int depth) {
        nodes++;
        if (isHopeless()) {
            return;
        }
        if (depth > RichTextCheck.MAX_DEPTH) {
            log.add(path, "too-deep", "Lies more than %d levels deep.".formatted(RichTextCheck.MAX_DEPTH));
            return;
        }
        if (!node.isObject()) {
            log.add(path, "type", "Must be a node: an object with a type.");
            return;
        }
        typeOf(node, FieldPath.key(path, "type"), expected).ifPresent(type -> {
            keys(node, path, type);
            attributes.check(node, path, type.attributes(), type.attributesRequired());
            if (type == NodeType.EMBED) {
                attributes.embed(node, path);
            }
            if (type.hasMarks()) {
                new MarkCheck(log, attributes).check(node.get("marks"), FieldPath.key(path, "marks"));
            }
            if (type == NodeType.TEXT) {
                text(node, FieldPath.key(path, "text"));
            }
            if (!type.children().isEmpty()) {
                content(node, FieldPath.key(path, "content"), type, depth);
            }
        });
    }

    private Optional<NodeType> typeOf(JsonNode node, String path, Set<NodeType> expected) {
        JsonNode value = node.get("type");
        if (value == null || !value.isTextual()) {
            log.add(path, new Fault(value == null ? "required" : "type", "Must name the type of the node.",
                    NodeType.keys(expected)));
            return Optional.empty();
        }
        Optional<NodeType> type = NodeType.of(value.textValue());
        if (type.isEmpty()) {
            log.add(path, new Fault("unknown", "Is not a type of node.", NodeType.keys(expected)));
        } else if (!expected.contains(type.get())) {
            log.add(path, new Fault("misplaced", "No %s can stand here.".formatted(type.get().key()),
                    NodeType.keys(expected)));
        }
        return type;
    }

    private void keys(JsonNode node, String path, NodeType type) {
        List<String> allowed = new ArrayList<>(List.of("type"));
        if (!type.attributes().isEmpty()) {
            allowed.add("attrs");
        }
        if (!type.children().isEmpty()) {
            allowed.add("content");
        }
        if (type == NodeType.TEXT) {
            allowed.add("text");
        }
        if (type.hasMarks()) {
            allowed.add("marks");
        }
        attributes.keys(node, path, allowed);
    }

    private void text(JsonNode node, String path) {
        JsonNode text = node.get("text");
        if (text == null || !text.isTextual()) {
            log.add(path, text == null ? "required" : "type", "A text node holds text.");
        } else if (text.textValue().isEmpty()) {
            log.add(path, "required", "A text node holds at least one character.");
        } else {
            characters += Characters.length(text.textValue());
            Characters.fault(text.textValue(), RichTextCheck.MAX_CHARACTERS).ifPresent(fault -> log.add(path, fault));
        }
    }

    private void content(JsonNode node, String path, NodeType type, int depth) {
        JsonNode content = node.get("content");
        boolean nothing = content == null || content.isArray() && content.isEmpty();
        if (nothing) {
            if (!type.mayBeEmpty()) {
                log.add(path, new Fault("required", "The %s is empty.".formatted(type.key()),
                        NodeType.keys(type.firstChildren())));
            }
        } else if (!content.isArray()) {
            log.add(path, "type", "Must be a list of nodes.");
        } else {
            for (int i = 0; i < content.size() && !isHopeless(); i++) {
                node(content.get(i), FieldPath.index(path, i), i == 0 ? type.firstChildren() : type.children(),
                        depth + 1);
            }
        }
    }

    private boolean isHopeless() {
        return nodes > RichTextCheck.MAX_NODES || log.isFull();
    }
}
