package nl.dutchtechzone.portal.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextCheckTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private record Found(String field, String code, List<String> allowed) {
    }

    private static List<Found> faults(JsonNode doc, String prefix) {
        List<Found> found = new ArrayList<>();
        boolean right = RichTextCheck.check(doc, prefix, (field, code, detail, allowed) -> {
            assertTrue(detail.endsWith("."), detail);
            found.add(new Found(field, code, allowed));
        });
        assertEquals(right, found.isEmpty());
        return found;
    }

    @ParameterizedTest
    @MethodSource("nl.dutchtechzone.portal.richtext.Samples#good")
    void acceptsWhatTheEditorMakes(String json) {
        assertEquals(List.of(), faults(Samples.json(json), "body"));
    }

    @ParameterizedTest
    @MethodSource({"nl.dutchtechzone.portal.richtext.Samples#bad", "nl.dutchtechzone.portal.richtext.Samples#beyondTheSchema"})
    void pointsAtTheFault(Samples.Bad bad) {
        String field = bad.field().isEmpty() ? "texts.nl.body" : "texts.nl.body." + bad.field();
        assertEquals(List.of(field + " " + bad.code()),
                faults(Samples.json(bad.json()), "texts.nl.body").stream().map(f -> f.field() + " " + f.code()).toList());
    }

    @Test
    void namesAllFaultsAtOnceInTheirOrder() {
        JsonNode doc = Samples.json(Samples.doc(
                "{'type':'heading','attrs':{'level':9,'id':'x'},'content':[{'type':'text','text':'','colour':'red'}]}",
                Samples.node("paragraph", Samples.marked("x", Samples.link("javascript:x"), "{'type':'strike'}")),
                "{'type':'iframe'}"));
        assertEquals(List.of(
                "b.content[0].attrs.id unknown",
                "b.content[0].attrs.level range",
                "b.content[0].content[0].colour unknown",
                "b.content[0].content[0].text required",
                "b.content[1].content[0].marks[0].attrs.href link",
                "b.content[1].content[0].marks[1].type unknown",
                "b.content[2].type unknown"),
                faults(doc, "b").stream().map(f -> f.field() + " " + f.code()).toList());
    }

    @Test
    void saysWhatWouldBeAllowed() {
        JsonNode doc = Samples.json(Samples.doc(Samples.node("paragraph", "{'type':'image'}", Samples.marked("x", "{'type':'code'}"))));
        List<Found> found = faults(doc, "");
        assertEquals(new Found("content[0].content[0].type", "misplaced", List.of("text", "hardBreak")), found.getFirst());
        assertEquals(new Found("content[0].content[1].marks[0].type", "unknown", List.of("link", "bold", "italic")), found.getLast());
    }

    @Test
    void aMissingDocumentIsAFault() {
        assertEquals("required", faults(null, "texts.nl.body").getFirst().code());
        assertEquals("texts.nl.body", faults(NODES.missingNode(), "texts.nl.body").getFirst().field());
    }

    @Test
    void deepNestingEndsNeitherTheStackNorTheAnswer() {
        JsonNode node = Samples.json(Samples.paragraph("x"));
        for (int i = 0; i < 100_000; i++) {
            node = wrap("bulletList", wrap("listItem", node));
        }
        List<Found> found = faults(wrap("doc", node), "body");
        assertEquals("misplaced", found.getFirst().code());
        assertEquals("too-deep", found.getLast().code());
        assertTrue(found.size() < 20);
    }

    private static ObjectNode wrap(String type, JsonNode child) {
        ObjectNode node = NODES.objectNode().put("type", type);
        node.putArray("content").add(child);
        return node;
    }

    @Test
    void hugeListsAreLeftInTime() {
        ArrayNode content = NODES.arrayNode();
        for (int i = 0; i < 2_000_000; i++) {
            content.add(NODES.numberNode(i));
        }
        ObjectNode doc = NODES.objectNode().put("type", "doc");
        doc.set("content", content);
        assertTimeout(Duration.ofSeconds(2), () -> {
            List<Found> found = faults(doc, "body");
            assertEquals(RichTextCheck.MAX_FAULTS + 1, found.size());
            assertEquals(new Found("body", "more", List.of()), found.getLast());
        });
    }

    @Test
    void keysOfTheSenderAreShownShortAndPrintable() {
        ObjectNode doc = (ObjectNode) Samples.json(Samples.doc(Samples.paragraph("x")));
        doc.put("k".repeat(100_000), 1).put("a\n\uD800b", 1);
        List<String> fields = faults(doc, "body").stream().map(Found::field).toList();
        assertEquals(List.of("body." + "k".repeat(60) + "…", "body.a??b"), fields);
    }

    @Test
    void longTextAndLongLinksAreJudgedInTime() {
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertFalse(faults(Samples.json(Samples.doc(Samples.paragraph("a.".repeat(1_000_000)))), "").isEmpty());
            assertFalse(faults(Samples.json(Samples.linked("https://" + "a@".repeat(1_000_000))), "").isEmpty());
            assertFalse(faults(Samples.json(Samples.doc(Samples.embed("vimeo", "https://vimeo.com/", " ".repeat(1_000_000)))), "")
                    .isEmpty());
        });
    }
}
