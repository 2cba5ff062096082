package nl.dutchtechzone.portal.richtext;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Documents to try things on, written with single quotes to be readable. */
final class Samples {

    static final String MEDIA = "0190a1b2-0000-7000-8000-00000000000a";

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    /** A document with one fault, and where it is. */
    record Bad(String json, String field, String code) {
        @Override
        public String toString() {
            return field + " " + code + ": " + json;
        }
    }

    private Samples() {
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static String doc(String... blocks) {
        return "{'type':'doc','content':[" + String.join(",", blocks) + "]}";
    }

    static String node(String type, String... children) {
        return "{'type':'" + type + "','content':[" + String.join(",", children) + "]}";
    }

    static String paragraph(String text) {
        return node("paragraph", text(text));
    }

    static String text(String text) {
        return "{'type':'text','text':'" + text + "'}";
    }

    static String marked(String text, String... marks) {
        return "{'type':'text','text':'" + text + "','marks':[" + String.join(",", marks) + "]}";
    }

    static String link(String href) {
        return "{'type':'link','attrs':{'href':'" + href + "'}}";
    }

    static String linked(String href) {
        return doc(node("paragraph", marked("x", link(href))));
    }

    static String heading(int level, String text) {
        return "{'type':'heading','attrs':{'level':" + level + "},'content':[" + text(text) + "]}";
    }

    static String image(String attrs) {
        return "{'type':'image','attrs':{" + attrs + "}}";
    }

    static String embed(String provider, String url, String title) {
        return "{'type':'embed','attrs':{'provider':'%s','url':'%s','title':'%s'}}".formatted(provider, url, title);
    }

    /** Lists in each other; the innermost text lies {@code 2 × lists + 2} levels deep. */
    static String lists(int lists) {
        return "{'type':'bulletList','content':[{'type':'listItem','content':[{'type':'paragraph'},".repeat(lists - 1)
                + node("bulletList", node("listItem", paragraph("x"))) + "]}]}".repeat(lists - 1);
    }

    static Stream<String> good() {
        return Stream.concat(
                Stream.of("https://dutchtechzone.nl", "http://localhost:8080/nl?a=1&b=%20#top", "https://nl.wikipedia.org/wiki/Café",
                        "mailto:info@example.org?subject=Hallo", "tel:+31-591-123456", "/", "/verhalen/een-verhaal",
                        "https://example.org/a|b").map(Samples::linked),
                Stream.of(
                        doc("{'type':'paragraph'}"),
                        doc("{'type':'paragraph','content':[]}", heading(4, "Drie, dan pas twee"), heading(2, "Twee")),
                        doc("{'type':'heading','attrs':{'level':2.0}}"),
                        doc(node("paragraph", text("één "), marked("twee", "{'type':'bold'}", link("/x"), "{'type':'italic'}"),
                                "{'type':'hardBreak'}", "{'type':'hardBreak','marks':[{'type':'bold'}]}", marked("drie"))),
                        doc(paragraph("emoji 🚜 tab\\t regel\\n 漢字 \\uD83D\\uDE9C")),
                        doc(lists(5)),
                        doc("{'type':'orderedList','attrs':{'start':3},'content':[" + node("listItem", paragraph("x")) + "]}",
                                "{'type':'orderedList','attrs':{},'content':[" + node("listItem", paragraph("x"),
                                        node("orderedList", node("listItem", paragraph("y"))), paragraph("z")) + "]}"),
                        doc(node("blockquote", paragraph("a"), paragraph("b"))),
                        doc(node("table",
                                node("tableRow", node("tableHeader", paragraph("a")), node("tableHeader", paragraph("b"))),
                                node("tableRow", "{'type':'tableCell','attrs':{'colspan':2,'rowspan':1},'content':["
                                        + paragraph("c") + "," + node("bulletList", node("listItem", paragraph("d"))) + "]}"))),
                        doc(image("'media':'" + MEDIA + "'"),
                                image("'media':'" + MEDIA.toUpperCase() + "','alt':null,'caption':null"),
                                image("'media':'" + MEDIA + "','alt':'','caption':'Foto'")),
                        doc(embed("youtube", "https://www.youtube.com/watch?v=abc", "Film"),
                                embed("youtube", "https://youtu.be/abc", "Film"),
                                embed("vimeo", "https://player.vimeo.com/video/1", "Film"),
                                embed("openstreetmap", "https://www.openstreetmap.org/#map=12/52.78/6.9", "Kaart")),
                        doc(paragraph("a".repeat(RichTextCheck.MAX_CHARACTERS))),
                        doc("{'type':'paragraph'}," .repeat(RichTextCheck.MAX_NODES - 2) + "{'type':'paragraph'}")));
    }

    /** One fault each, all of which the schema sees as well. */
    static Stream<Bad> bad() {
        return Stream.of(badNodes(), badAttributes(), badLinks(), badEmbeds()).flatMap(stream -> stream);
    }

    private static Stream<Bad> badNodes() {
        String item = node("listItem", paragraph("x"));
        return Stream.of(
                new Bad("null", "", "type"),
                new Bad("'text'", "", "type"),
                new Bad("[]", "", "type"),
                new Bad("{}", "type", "required"),
                new Bad("{'type':null,'content':[]}", "type", "type"),
                new Bad("{'type':['doc']}", "type", "type"),
                new Bad("{'type':'Doc'}", "type", "unknown"),
                new Bad(paragraph("x"), "type", "misplaced"),
                new Bad("{'type':'doc'}", "content", "required"),
                new Bad(doc(), "content", "required"),
                new Bad("{'type':'doc','content':{}}", "content", "type"),
                new Bad("{'type':'doc','content':null}", "content", "type"),
                new Bad(doc("null"), "content[0]", "type"),
                new Bad(doc("[]"), "content[0]", "type"),
                new Bad("{'type':'doc','version':1,'content':[{'type':'paragraph'}]}", "version", "unknown"),
                new Bad(doc("{'type':'script','content':[]}"), "content[0].type", "unknown"),
                new Bad(doc("{'type':'paragraph','attrs':{}}"), "content[0].attrs", "unknown"),
                new Bad(doc("{'type':'paragraph','attrs':{'class':'x'}}"), "content[0].attrs", "unknown"),
                new Bad(doc("{'type':'paragraph','text':'x'}"), "content[0].text", "unknown"),
                new Bad(doc("{'type':'paragraph','marks':[]}"), "content[0].marks", "unknown"),
                new Bad(doc(text("x")), "content[0].type", "misplaced"),
                new Bad(doc(doc(paragraph("x"))), "content[0].type", "misplaced"),
                new Bad(doc(node("paragraph", paragraph("x"))), "content[0].content[0].type", "misplaced"),
                new Bad(doc(node("paragraph", image("'media':'" + MEDIA + "'"))), "content[0].content[0].type", "misplaced"),
                new Bad(doc(item), "content[0].type", "misplaced"),
                new Bad(doc("{'type':'bulletList'}"), "content[0].content", "required"),
                new Bad(doc(node("bulletList")), "content[0].content", "required"),
                new Bad(doc(node("bulletList", paragraph("x"))), "content[0].content[0].type", "misplaced"),
                new Bad(doc("{'type':'bulletList','attrs':{'start':1},'content':[" + item + "]}"), "content[0].attrs", "unknown"),
                new Bad(doc("{'type':'orderedList','attrs':{'type':'a'},'content':[" + item + "]}"), "content[0].attrs.type", "unknown"),
                new Bad(doc(node("bulletList", node("listItem", node("bulletList", item)))),
                        "content[0].content[0].content[0].type", "misplaced"),
                new Bad(doc(node("bulletList", node("listItem", paragraph("x"), heading(2, "x")))),
                        "content[0].content[0].content[1].type", "misplaced"),
                new Bad(doc(node("blockquote", heading(2, "x"))), "content[0].content[0].type", "misplaced"),
                new Bad(doc(node("blockquote")), "content[0].content", "required"),
                new Bad(doc(node("table", node("tableCell", paragraph("x")))), "content[0].content[0].type", "misplaced"),
                new Bad(doc(node("table", node("tableRow"))), "content[0].content[0].content", "required"),
                new Bad(doc(node("table", node("tableRow", node("tableCell", heading(2, "x"))))),
                        "content[0].content[0].content[0].content[0].type", "misplaced"),
                new Bad(doc(node("paragraph", text(""))), "content[0].content[0].text", "required"),
                new Bad(doc(node("paragraph", "{'type':'text'}")), "content[0].content[0].text", "required"),
                new Bad(doc(node("paragraph", "{'type':'text','text':5}")), "content[0].content[0].text", "type"),
                new Bad(doc(paragraph("bel \\u0007")), "content[0].content[0].text", "characters"),
                new Bad(doc(paragraph("half \\uD800 pair")), "content[0].content[0].text", "characters"),
                new Bad(doc(paragraph("half \\uDC00")), "content[0].content[0].text", "characters"),
                new Bad(doc(paragraph("\\uFFFF")), "content[0].content[0].text", "characters"),
                new Bad(doc(node("paragraph", "{'type':'hardBreak','content':[]}")), "content[0].content[0].content", "unknown"),
                new Bad(doc(node("paragraph", "{'type':'text','text':'x','marks':{}}")), "content[0].content[0].marks", "type"),
                new Bad(doc(node("paragraph", "{'type':'text','text':'x','marks':null}")), "content[0].content[0].marks", "type"),
                new Bad(doc(node("paragraph", marked("x", "'bold'"))), "content[0].content[0].marks[0]", "type"),
                new Bad(doc(node("paragraph", marked("x", "{}"))), "content[0].content[0].marks[0].type", "required"),
                new Bad(doc(node("paragraph", marked("x", "{'type':'underline'}"))), "content[0].content[0].marks[0].type", "unknown"),
                new Bad(doc(node("paragraph", marked("x", "{'type':'bold','attrs':{}}"))), "content[0].content[0].marks[0].attrs", "unknown"),
                new Bad(doc(node("paragraph", marked("x", "{'type':'bold'}", "{'type':'bold'}"))),
                        "content[0].content[0].marks[1].type", "duplicate"),
                new Bad(doc(node("paragraph", marked("x", link("/a"), link("/b")))), "content[0].content[0].marks[1].type", "duplicate"));
    }

    private static Stream<Bad> badAttributes() {
        return Stream.of(
                new Bad(doc("{'type':'heading','content':[]}"), "content[0].attrs", "required"),
                new Bad(doc("{'type':'heading','attrs':null}"), "content[0].attrs", "type"),
                new Bad(doc("{'type':'heading','attrs':{}}"), "content[0].attrs.level", "required"),
                new Bad(doc(heading(1, "x")), "content[0].attrs.level", "range"),
                new Bad(doc(heading(5, "x")), "content[0].attrs.level", "range"),
                new Bad(doc("{'type':'heading','attrs':{'level':'2'}}"), "content[0].attrs.level", "type"),
                new Bad(doc("{'type':'heading','attrs':{'level':2.5}}"), "content[0].attrs.level", "type"),
                new Bad(doc("{'type':'heading','attrs':{'level':99999999999999999999}}"), "content[0].attrs.level", "range"),
                new Bad(doc("{'type':'heading','attrs':{'level':2,'id':'x'}}"), "content[0].attrs.id", "unknown"),
                new Bad(cell("'colspan':0"), "content[0].content[0].content[0].attrs.colspan", "range"),
                new Bad(cell("'rowspan':21"), "content[0].content[0].content[0].attrs.rowspan", "range"),
                new Bad(cell("'colspan':null"), "content[0].content[0].content[0].attrs.colspan", "type"),
                new Bad(cell("'colwidth':null"), "content[0].content[0].content[0].attrs.colwidth", "unknown"),
                new Bad(doc("{'type':'image'}"), "content[0].attrs", "required"),
                new Bad(doc(image("'alt':'x'")), "content[0].attrs.media", "required"),
                new Bad(doc(image("'media':'https://example.org/x.png'")), "content[0].attrs.media", "format"),
                new Bad(doc(image("'media':'" + MEDIA + "\\n'")), "content[0].attrs.media", "format"),
                new Bad(doc(image("'media':'" + MEDIA + "','src':'x'")), "content[0].attrs.src", "unknown"),
                new Bad(doc(image("'media':'" + MEDIA + "','alt':{'nl':'x'}")), "content[0].attrs.alt", "type"),
                new Bad(doc(image("'media':'" + MEDIA + "','caption':'" + "x".repeat(2001) + "'")), "content[0].attrs.caption", "too-long"),
                new Bad(doc(image("'media':'" + MEDIA + "','caption':'\\u0000'")), "content[0].attrs.caption", "characters"));
    }

    private static String cell(String attrs) {
        return doc(node("table", node("tableRow",
                "{'type':'tableCell','attrs':{" + attrs + "},'content':[" + paragraph("x") + "]}")));
    }

    private static Stream<Bad> badLinks() {
        String field = "content[0].content[0].marks[0].attrs.href";
        return Stream.concat(
                Stream.of("", "#top", "verhalen", "./x", "//evil.example", "/\\\\evil.example", "\\\\\\\\evil.example", "/\\t/evil.example",
                        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\\nscript:alert(1)", " javascript:alert(1)",
                        "\\u0001javascript:alert(1)", "javascript&colon;alert(1)", "javascript\\u200b:alert(1)", "vbscript:x",
                        "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "ftp://example.org", "blob:https://x",
                        "https:", "https://", "https:///x", "https:example.org", "https:/example.org", "https://user@evil.example",
                        "https://dutchtechzone.nl:x@evil.example", "https://dutchtechzone.nl\\\\@evil.example", "https://ex ample.org",
                        "https://example.org/\\u202egnp.exe", "https://example.org/\\n", "https://example.org/\\u2028", "https://%65xample.org",
                        "https://example.org:port/", "https://example.org/'>".replace("'", "\\u0022"), "https://example.org/\\uD800",
                        "mailto:", "mailto:x", "mailto:a@b@c", "tel:", "tel:javascript", "tel:06 12345678")
                        .map(href -> new Bad(linked(href), field, "link")),
                Stream.of(
                        new Bad(linked("https://example.org/" + "x".repeat(2000)), field, "too-long"),
                        new Bad(doc(node("paragraph", marked("x", "{'type':'link'}"))), "content[0].content[0].marks[0].attrs", "required"),
                        new Bad(doc(node("paragraph", marked("x", "{'type':'link','attrs':{}}"))), field, "required"),
                        new Bad(doc(node("paragraph", marked("x", "{'type':'link','attrs':{'href':null}}"))), field, "type"),
                        new Bad(doc(node("paragraph", marked("x", "{'type':'link','attrs':{'href':'/','target':'_blank'}}"))),
                                "content[0].content[0].marks[0].attrs.target", "unknown")));
    }

    private static Stream<Bad> badEmbeds() {
        return Stream.concat(
                Stream.of("http://www.youtube.com/watch?v=a", "https://www.youtube.com.evil.example/", "https://evilyoutube.com/",
                        "https://evil.example/www.youtube.com", "https://evil.example#www.youtube.com/", "https://vimeo.com/1",
                        "https://www.youtube.com:444/watch?v=a", "https://www-youtube.com/", "https://wwwxyoutube.com/",
                        "mailto:a@www.youtube.com", "/www.youtube.com")
                        .map(url -> new Bad(doc(embed("youtube", url, "Film")), "content[0].attrs.url", "host")),
                Stream.of(
                        new Bad(doc(embed("youtube", "https://www.youtube.com@evil.example/", "Film")), "content[0].attrs.url", "link"),
                        new Bad(doc(embed("youtube", "https://www.youtube.com\\\\.evil.example/", "Film")), "content[0].attrs.url", "link"),
                        new Bad(doc(embed("dailymotion", "https://www.dailymotion.com/x", "Film")), "content[0].attrs.provider", "unknown"),
                        new Bad(doc(embed("vimeo", "https://vimeo.com/1", "  ")), "content[0].attrs.title", "required"),
                        new Bad(doc(embed("vimeo", "https://vimeo.com/1", "x".repeat(301))), "content[0].attrs.title", "too-long"),
                        new Bad(doc("{'type':'embed','attrs':{'provider':'vimeo','title':'x'}}"), "content[0].attrs.url", "required"),
                        new Bad(doc("{'type':'embed','attrs':{'provider':1,'url':'https://vimeo.com/1','title':'x'}}"),
                                "content[0].attrs.provider", "unknown"),
                        new Bad(doc("{'type':'embed','attrs':{'provider':'vimeo','url':1,'title':'x'}}"), "content[0].attrs.url", "type")));
    }

    /** Too much of what is right in itself: the check alone sees it. */
    static Stream<Bad> beyondTheSchema() {
        return Stream.of(
                new Bad(doc(lists(6)), "content[0]" + ".content[0].content[1]".repeat(5) + ".content[0].content[0]", "too-deep"),
                new Bad(doc(IntStream.range(0, 3).mapToObj(_ -> paragraph("a".repeat(70_000))).toArray(String[]::new)), "", "too-long"),
                new Bad(doc(paragraph("a".repeat(199_990)), image("'media':'" + MEDIA + "','caption':'" + "x".repeat(11) + "'")),
                        "", "too-long"),
                new Bad(doc(node("paragraph", IntStream.range(0, 2_500).mapToObj(_ -> text("x")).toArray(String[]::new)),
                        node("paragraph", IntStream.range(0, 2_500).mapToObj(_ -> text("x")).toArray(String[]::new))), "", "too-many"));
    }

    static List<JsonNode> documents() {
        return Stream.concat(good(), bad().map(Bad::json)).map(Samples::json).toList();
    }
}
