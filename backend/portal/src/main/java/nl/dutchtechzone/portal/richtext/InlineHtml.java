package nl.dutchtechzone.portal.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Element;

/** Writes a line of text; neighbours under the same mark share its element, so one link stays one link. */
final class InlineHtml {

    private record Mark(MarkType type, String href) {
    }

    private record Open(Mark mark, Element element) {
    }

    private final Element line;
    private final Deque<Open> open = new ArrayDeque<>();

    InlineHtml(Element line) {
        this.line = line;
    }

    void append(JsonNode content) {
        for (JsonNode node : content) {
            switch (NodeType.of(node).orElse(NodeType.DOC)) {
                case TEXT -> under(marks(node)).appendText(node.path("text").asText());
                case HARD_BREAK -> under(marks(node)).appendElement("br");
                default -> {
                    // nothing else stands in a line
                }
            }
        }
    }

    private static List<Mark> marks(JsonNode node) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode mark : node.path("marks")) {
            String href = mark.path("attrs").path("href").asText();
            MarkType.of(mark)
                    .filter(type -> type != MarkType.LINK || LinkAddress.allows(href))
                    .ifPresent(type -> marks.add(new Mark(type, type == MarkType.LINK ? href : "")));
        }
        marks.sort(Comparator.comparing(Mark::type));
        return marks;
    }

    private Element under(List<Mark> marks) {
        int shared = 0;
        for (Open already : open) {
            if (shared == marks.size() || !already.mark().equals(marks.get(shared))) {
                break;
            }
            shared++;
        }
        while (open.size() > shared) {
            open.removeLast();
        }
        Element parent = open.isEmpty() ? line : open.getLast().element();
        for (Mark mark : marks.subList(shared, marks.size())) {
            parent = element(mark, parent);
            open.addLast(new Open(mark, parent));
        }
        return parent;
    }

    private static Element element(Mark mark, Element parent) {
        return switch (mark.type()) {
            case LINK -> parent.appendElement("a").attr("href", mark.href());
            case BOLD -> parent.appendElement("strong");
            case ITALIC -> parent.appendElement("em");
        };
    }
}
