package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns a line of Markdown into text with marks. */
final class MarkdownLine {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Consumer<String> faults;
    private final ArrayNode line = JSON.arrayNode();

    MarkdownLine(Consumer<String> faults) {
        this.faults = faults;
    }

    ArrayNode read(Node parent) {
        children(parent, List.of());
        return line;
    }

    /** The words alone. */
    static String plain(Node parent) {
        StringBuilder words = new StringBuilder();
        new MarkdownLine(ignored -> {})
                .read(parent)
                .forEach(piece -> words.append(piece.path("text").asText(" ")));
        return words.toString().strip();
    }

    private void children(Node parent, List<ObjectNode> marks) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            piece(child, marks);
        }
    }

    private void piece(Node piece, List<ObjectNode> marks) {
        switch (piece) {
            case Text text -> add(text.getLiteral(), marks);
            case SoftLineBreak _ -> add(" ", marks);
            case HardLineBreak _ -> line.add(JSON.objectNode().put("type", "hardBreak"));
            case StrongEmphasis strong -> children(strong, with(marks, mark("bold")));
            case Emphasis emphasis -> children(emphasis, with(marks, mark("italic")));
            case Link link -> children(link, with(marks, link(link)));
            default -> faults.accept(
                    "Markdown's " + piece.getClass().getSimpleName() + " has no place in a line of rich text.");
        }
    }

    /** Pieces with the same marks are one piece, as an editor makes them. */
    private void add(String words, List<ObjectNode> marks) {
        ObjectNode piece = JSON.objectNode().put("type", "text");
        ArrayNode own = JSON.arrayNode().addAll(marks);
        if (!line.isEmpty()
                && line.get(line.size() - 1) instanceof ObjectNode last
                && last.has("text")
                && last.path("marks").equals(own.isEmpty() ? piece.path("marks") : own)) {
            last.put("text", last.get("text").asText() + words);
            return;
        }
        piece.put("text", words);
        if (!own.isEmpty()) {
            piece.set("marks", own);
        }
        line.add(piece);
    }

    private static List<ObjectNode> with(List<ObjectNode> marks, ObjectNode mark) {
        List<ObjectNode> more = new ArrayList<>(marks);
        if (!more.contains(mark)) {
            more.add(mark);
        }
        return more;
    }

    private static ObjectNode mark(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ObjectNode link(Link link) {
        ObjectNode mark = mark("link");
        mark.putObject("attrs").put("href", link.getDestination());
        return mark;
    }
}
