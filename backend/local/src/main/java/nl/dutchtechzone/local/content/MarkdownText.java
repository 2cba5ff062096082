package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Turns Markdown into a rich text document; what a rich text can't hold is a fault. */
final class MarkdownText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Consumer<String> faults;
    private final Function<String, Optional<UUID>> media;

    MarkdownText(Consumer<String> faults, Function<String, Optional<UUID>> media) {
        this.faults = faults;
        this.media = media;
    }

    ObjectNode read(String markdown) {
        return withChildren("doc", MARKDOWN.parse(markdown));
    }

    private ObjectNode withChildren(String type, Node parent) {
        ObjectNode node = node(type);
        ArrayNode content = node.putArray("content");
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, content);
        }
        return node;
    }

    private void block(Node block, ArrayNode into) {
        switch (block) {
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image && image.getNext() == null ->
                into.add(image(image));
            case Paragraph paragraph -> into.add(paragraph(paragraph));
            case Heading heading -> into.add(heading(heading));
            case BulletList list -> into.add(withChildren("bulletList", list));
            case OrderedList list -> into.add(orderedList(list));
            case ListItem item -> into.add(withChildren("listItem", item));
            case BlockQuote quote -> into.add(withChildren("blockquote", quote));
            case TableBlock table -> into.add(table(table));
            default -> faults.accept("Markdown's " + name(block) + " has no place in a rich text.");
        }
    }

    private ObjectNode paragraph(Node line) {
        return withLine(node("paragraph"), line);
    }

    private ObjectNode withLine(ObjectNode node, Node line) {
        ArrayNode content = new MarkdownLine(faults).read(line);
        if (!content.isEmpty()) {
            node.set("content", content);
        }
        return node;
    }

    private ObjectNode heading(Heading heading) {
        if (heading.getLevel() < 2 || heading.getLevel() > 4) {
            faults.accept("A heading has level 2 to 4 (## to ####).");
        }
        ObjectNode node = node("heading");
        node.putObject("attrs").put("level", heading.getLevel());
        return withLine(node, heading);
    }

    private ObjectNode orderedList(OrderedList list) {
        ObjectNode node = withChildren("orderedList", list);
        if (list.getMarkerStartNumber() != null && list.getMarkerStartNumber() != 1) {
            node.putObject("attrs").put("start", list.getMarkerStartNumber());
        }
        return node;
    }

    private ObjectNode image(Image image) {
        ObjectNode node = node("image");
        ObjectNode attributes = node.putObject("attrs");
        media.apply(image.getDestination()).ifPresent(id -> attributes.put("media", id.toString()));
        String caption = MarkdownLine.plain(image);
        if (!caption.isEmpty()) {
            attributes.put("caption", caption);
        }
        return node;
    }

    private ObjectNode table(TableBlock table) {
        ObjectNode node = node("table");
        ArrayNode rows = node.putArray("content");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row((TableRow) row));
            }
        }
        return node;
    }

    private ObjectNode row(TableRow row) {
        ObjectNode node = node("tableRow");
        ArrayNode cells = node.putArray("content");
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            ObjectNode cell = node(((TableCell) child).isHeader() ? "tableHeader" : "tableCell");
            cell.putArray("content").add(paragraph(child));
            cells.add(cell);
        }
        return node;
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName();
    }
}
