package nl.dutchtechzone.portal.richtext;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Builds HTML as a tree, so that nothing of the document is ever taken for markup. */
final class RichTextHtml {

    private final Function<UUID, Optional<RichTextPicture>> pictures;

    RichTextHtml(Function<UUID, Optional<RichTextPicture>> pictures) {
        this.pictures = pictures;
    }

    String render(JsonNode doc) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        Element body = page.appendElement("body");
        children(doc, body);
        return body.html();
    }

    private void children(JsonNode node, Element parent) {
        for (JsonNode child : node.path("content")) {
            NodeType.of(child).ifPresent(type -> node(type, child, parent));
        }
    }

    private void node(NodeType type, JsonNode node, Element parent) {
        switch (type) {
            case PARAGRAPH -> line("p", node, parent);
            case HEADING -> line("h" + Math.clamp(node.path("attrs").path("level").asInt(), 2, 4), node, parent);
            case BULLET_LIST -> children(node, parent.appendElement("ul"));
            case ORDERED_LIST -> children(node, orderedList(node, parent));
            case LIST_ITEM -> children(node, parent.appendElement("li"));
            case BLOCKQUOTE -> children(node, parent.appendElement("blockquote"));
            case TABLE -> table(node, parent);
            case IMAGE -> RichTextImages.mediaOf(node).flatMap(pictures)
                    .ifPresent(picture -> figure(picture, node.path("attrs"), parent));
            case EMBED -> embed(node.path("attrs"), parent);
            case DOC, TABLE_ROW, TABLE_CELL, TABLE_HEADER, TEXT, HARD_BREAK -> {
                // these are written by what they stand in
            }
        }
    }

    /** An empty line says nothing, and an empty heading confuses whoever jumps from heading to heading. */
    private static void line(String tag, JsonNode node, Element parent) {
        if (!node.path("content").isEmpty()) {
            new InlineHtml(parent.appendElement(tag)).append(node.path("content"));
        }
    }

    private static Element orderedList(JsonNode node, Element parent) {
        Element list = parent.appendElement("ol");
        int start = node.path("attrs").path("start").asInt(1);
        return start == 1 ? list : list.attr("start", String.valueOf(start));
    }

    private void table(JsonNode node, Element parent) {
        Element table = parent.appendElement("table").appendElement("tbody");
        for (JsonNode row : node.path("content")) {
            Element line = table.appendElement("tr");
            boolean headings = allHeaders(row);
            for (JsonNode cell : row.path("content")) {
                cell(cell, line, headings);
            }
        }
    }

    private static boolean allHeaders(JsonNode row) {
        for (JsonNode cell : row.path("content")) {
            if (!isHeader(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeader(JsonNode cell) {
        return NodeType.of(cell).filter(NodeType.TABLE_HEADER::equals).isPresent();
    }

    private void cell(JsonNode cell, Element line, boolean headings) {
        Element element = line.appendElement(isHeader(cell) ? "th" : "td");
        if (isHeader(cell)) {
            element.attr("scope", headings ? "col" : "row");
        }
        for (String span : new String[] {"colspan", "rowspan"}) {
            int width = cell.path("attrs").path(span).asInt(1);
            if (width > 1) {
                element.attr(span, String.valueOf(width));
            }
        }
        children(cell, element);
    }

    private static void figure(RichTextPicture picture, JsonNode own, Element parent) {
        Element figure = parent.appendElement("figure");
        figure.appendElement("img")
                .attr("src", picture.src())
                .attr("alt", firstOf(own.path("alt"), picture.alt()))
                .attr("width", String.valueOf(picture.width()))
                .attr("height", String.valueOf(picture.height()))
                .attr("loading", "lazy");
        String caption = firstOf(own.path("caption"), picture.caption());
        if (!caption.isBlank()) {
            figure.appendElement("figcaption").appendText(caption);
        }
    }

    /** The words of this place before those that the picture has everywhere. */
    private static String firstOf(JsonNode own, String general) {
        return own.isTextual() ? own.textValue() : general == null ? "" : general;
    }

    private static void embed(JsonNode given, Element parent) {
        String url = given.path("url").asText();
        if (EmbedProvider.of(given.path("provider").asText()).filter(site -> site.fault(url).isEmpty()).isPresent()) {
            parent.appendElement("p").appendElement("a").attr("href", url)
                    .appendText(given.path("title").asText(url));
        }
    }
}
