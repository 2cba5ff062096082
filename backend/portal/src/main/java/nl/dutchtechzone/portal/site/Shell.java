package nl.dutchtechzone.portal.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.dutchtechzone.portal.web.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page that the build made, empty, to be given a head and the first data. */
final class Shell {

    private final Document document;

    private Shell(Document document) {
        this.document = document;
    }

    static Shell of(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return new Shell(document);
    }

    /** The whole page: what search engines and previews read stands in it, and the portal starts without asking. */
    String with(PageHead head, Map<String, JsonNode> firstData) {
        Document page = document.clone();
        page.selectFirst("html").attr("lang", head.language());
        page.title(head.title());
        Element target = page.head();
        meta(target, "name", "description", head.description());
        if (head.canonical() == null) {
            meta(target, "name", "robots", "noindex");
        } else {
            link(target, "canonical", head.canonical());
            meta(target, "property", "og:url", head.canonical());
        }
        head.alternates().forEach((language, address) -> link(target, "alternate", address).attr("hreflang", language));
        meta(target, "property", "og:title", head.title());
        meta(target, "property", "og:description", head.description());
        meta(target, "property", "og:type", "Article".equals(type(head)) ? "article" : "website");
        meta(target, "property", "og:image", head.image());
        if (head.structured() != null) {
            data(target.appendElement("script").attr("type", "application/ld+json"), head.structured());
        }
        if (!firstData.isEmpty()) {
            data(page.body().appendElement("script").attr("type", "application/json").attr("id", "first-data"), firstData);
        }
        return page.outerHtml();
    }

    private static Object type(PageHead head) {
        return head.structured() == null ? null : head.structured().get("@type");
    }

    // a text with </script> in it would end the block; escaped it is the same JSON
    private static void data(Element script, Object json) {
        script.appendChild(new DataNode(Json.write(json).replace("<", "\\u003c")));
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }

    private static void meta(Element head, String attribute, String name, String content) {
        if (content != null && !content.isBlank()) {
            head.appendElement("meta").attr(attribute, name).attr("content", content);
        }
    }
}
