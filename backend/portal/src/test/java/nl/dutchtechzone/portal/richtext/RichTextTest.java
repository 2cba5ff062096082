package nl.dutchtechzone.portal.richtext;

import static nl.dutchtechzone.portal.richtext.Samples.doc;
import static nl.dutchtechzone.portal.richtext.Samples.embed;
import static nl.dutchtechzone.portal.richtext.Samples.heading;
import static nl.dutchtechzone.portal.richtext.Samples.image;
import static nl.dutchtechzone.portal.richtext.Samples.link;
import static nl.dutchtechzone.portal.richtext.Samples.marked;
import static nl.dutchtechzone.portal.richtext.Samples.node;
import static nl.dutchtechzone.portal.richtext.Samples.paragraph;
import static nl.dutchtechzone.portal.richtext.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextTest {

    private static final UUID MEDIA = UUID.fromString(Samples.MEDIA);

    private static RichText of(String... blocks) {
        return new RichText(Samples.json(doc(blocks)));
    }

    private static String html(String... blocks) {
        return of(blocks).toHtml(id -> id.equals(MEDIA)
                ? Optional.of(new RichTextPicture("/m/640", "Een <hal>", 640, 480, "Onder \"ons\""))
                : Optional.empty());
    }

    @Test
    void isItsDocumentInJson() throws JsonProcessingException {
        record Draft(RichText body) {
        }
        ObjectMapper mapper = new ObjectMapper();
        String json = "{\"body\":{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}}";
        Draft draft = mapper.readValue(json, Draft.class);
        assertEquals(json, mapper.writeValueAsString(draft));
        assertEquals(draft, mapper.readValue(json, Draft.class));
        assertNull(mapper.readValue("{\"body\":null}", Draft.class).body());
        assertEquals("[1]", mapper.readValue("{\"body\":[1]}", Draft.class).body().doc().toString());
        assertThrows(NullPointerException.class, () -> new RichText(null));
    }

    @Test
    void findsImagesOnceAndInOrder() {
        String other = "0190a1b2-0000-7000-8000-00000000000b";
        assertEquals(List.of(MEDIA, UUID.fromString(other)), of(
                image("'media':'" + Samples.MEDIA + "'"), paragraph("x"), image("'media':'" + other + "'"),
                image("'media':'" + Samples.MEDIA.toUpperCase() + "'"), image("'media':'none'")).images());
    }

    @Test
    void writesBlocks() {
        assertEquals("<h2>Kop</h2><p>Eén<br>twee</p><ul><li><p>a</p><ol start=\"3\"><li><p>b</p></li></ol></li></ul>"
                + "<blockquote><p>c</p></blockquote>", html(
                heading(2, "Kop"),
                node("paragraph", text("Eén"), "{'type':'hardBreak'}", text("twee")),
                "{'type':'paragraph'}",
                node("bulletList", node("listItem", paragraph("a"),
                        "{'type':'orderedList','attrs':{'start':3},'content':[" + node("listItem", paragraph("b")) + "]}")),
                node("blockquote", paragraph("c"))));
    }

    @Test
    void writesTablesWithTheirHeadings() {
        assertEquals("<table><tbody><tr><th scope=\"col\" colspan=\"2\"><p>a</p></th></tr>"
                + "<tr><th scope=\"row\"><p>b</p></th><td><p>c</p></td></tr></tbody></table>", html(node("table",
                node("tableRow", "{'type':'tableHeader','attrs':{'colspan':2,'rowspan':1},'content':[" + paragraph("a") + "]}"),
                node("tableRow", node("tableHeader", paragraph("b")), node("tableCell", paragraph("c"))))));
    }

    @Test
    void keepsOneLinkOneLink() {
        assertEquals("<p>x<a href=\"/a?b=1&amp;c\">een <strong>twee <em>drie</em></strong></a><strong>vier</strong></p>",
                html(node("paragraph", text("x"), marked("een ", link("/a?b=1&c")),
                        marked("twee ", "{'type':'bold'}", link("/a?b=1&c")),
                        marked("drie", "{'type':'italic'}", link("/a?b=1&c"), "{'type':'bold'}"),
                        marked("vier", "{'type':'bold'}"))));
    }

    @Test
    void writesPicturesWithTheWordsOfThePlaceBeforeTheirOwn() {
        assertEquals("<figure><img src=\"/m/640\" alt=\"Een &lt;hal&gt;\" width=\"640\" height=\"480\" loading=\"lazy\">"
                + "<figcaption>Onder \"ons\"</figcaption></figure>", html(image("'media':'" + Samples.MEDIA + "','alt':null")));
        assertEquals("<figure><img src=\"/m/640\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\"></figure>",
                html(image("'media':'" + Samples.MEDIA + "','alt':'','caption':''")));
        assertEquals("", html(image("'media':'0190a1b2-0000-7000-8000-00000000000b'")));
    }

    @Test
    void writesEmbedsAsLinks() {
        assertEquals("<p><a href=\"https://youtu.be/a?b&amp;c\">Film &lt;1&gt;</a></p>",
                html(embed("youtube", "https://youtu.be/a?b&c", "Film <1>")));
    }

    @Test
    void takesNothingForMarkup() {
        String attack = "</p><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\\u0022\\u0027";
        String html = html(heading(2, attack), paragraph(attack),
                image("'media':'" + Samples.MEDIA + "','alt':'" + attack + "','caption':'" + attack + "'"));
        assertEquals(List.of("h2", "p", "figure", "img", "figcaption"),
                Jsoup.parseBodyFragment(html).body().select("* > *").stream().map(element -> element.tagName()).toList());
        assertEquals("</p><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\"'",
                Jsoup.parseBodyFragment(html).selectFirst("img").attr("alt"));
    }

    @Test
    void leavesOutWhatTheCheckWouldHaveRefused() {
        assertEquals("<p>x</p><h4>kop</h4>", html("{'type':'script','content':[" + text("alert(1)") + "]}",
                embed("youtube", "https://evil.example/", "x"), "null", "7",
                node("paragraph", marked("x", link("javascript:alert(1)"), "{'type':'underline'}"), paragraph("y")),
                heading(7, "kop")));
    }

    @ParameterizedTest
    @MethodSource("nl.dutchtechzone.portal.richtext.Samples#bad")
    void holdsOnWhateverItIsGiven(Samples.Bad bad) {
        RichText text = new RichText(Samples.json(bad.json()));
        String html = text.toHtml(_ -> Optional.empty());
        assertFalse(html.contains("script:"), html);
        assertFalse(html.contains("evil"), html);
        text.toPlainText();
        text.images();
    }

    @Test
    void writesPlainTextThatReadsWell() {
        assertEquals("""
                Kop

                Een zin over
                twee regels.

                - een
                  1. onder
                  2. nog
                - twee

                Gemeente | Bedrag
                Emmen | 108.765 meer

                Bijschrift

                Kaart""", of(
                heading(2, "Kop"),
                "{'type':'paragraph'}",
                node("paragraph", text("Een "), marked("zin", "{'type':'bold'}"), text(" over"), "{'type':'hardBreak'}",
                        text("twee regels.")),
                node("bulletList",
                        node("listItem", paragraph("een"), node("orderedList", node("listItem", paragraph("onder")),
                                node("listItem", paragraph("nog")))),
                        node("listItem", paragraph("twee"))),
                node("table",
                        node("tableRow", node("tableHeader", paragraph("Gemeente")), node("tableHeader", paragraph("Bedrag"))),
                        node("tableRow", node("tableCell", paragraph("Emmen")),
                                node("tableCell", paragraph("108.765"), paragraph("meer")))),
                image("'media':'" + Samples.MEDIA + "','alt':'niet','caption':'Bijschrift'"),
                embed("openstreetmap", "https://www.openstreetmap.org/", "Kaart")).toPlainText());
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "200,1", "201,2", "400,2", "1000,5"})
    void readsTwoHundredWordsAMinute(int words, int minutes) {
        RichText text = of(paragraph("woord ".repeat(words) + "– … |"));
        assertEquals(words, text.words());
        assertEquals(minutes, text.readingMinutes());
    }

    @Test
    void countsNumbersAndCompoundsAsOneWord() {
        assertEquals(6, of(paragraph("EUR 300.000 aan e-mail, foto’s — café’s.")).words());
        assertEquals(1, of(paragraph("a.".repeat(90_000))).words());
    }
}
