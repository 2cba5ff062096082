package nl.dutchtechzone.portal.story;

import static nl.dutchtechzone.portal.api.Drafts.json;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** What the desk refuses in a story, and that it points at the place. */
@QuarkusTest
class StoryDraftTest extends ApiTest {

    @Test
    void needsATitleAndNoMore() {
        DeskItem.post(EDITOR, "/api/v1/desk/stories", json("{texts: {en: {title: 'Only a title'}}}")).then().statusCode(201);
        refused("{texts: {}}").body("errors.field", hasItem("texts"));
        refused("{}").body("errors.field", hasItem("texts"));
        refused("{texts: {nl: {summary: 'Geen titel'}}}").body("errors.field", hasItem("texts.nl.title"));
        refused("{texts: {nl: {title: '   '}}}").body("errors.field", hasItem("texts.nl.title"));
    }

    @Test
    void namesAllFaultsAtOnce() {
        refused("{themes: ['no-id'], tags: 'one', colour: 'red', texts: {nl: {title: 'Goed', sumary: 'x'}}}")
                .body("errors.field", hasItems("themes[0]", "tags", "colour", "texts.nl.sumary"))
                .body("errors.find { it.field == 'texts.nl.sumary' }.code", equalTo("unknown"))
                .body("errors.find { it.field == 'texts.nl.sumary' }.allowed", hasItems("title", "summary", "body"));
    }

    @Test
    void knowsTheLanguagesOfThePortal() {
        refused("{texts: {nl: {title: 'Goed'}, fr: {title: 'Bon'}}}")
                .body("errors[0].field", equalTo("texts.fr")).body("errors[0].allowed", containsInAnyOrder("nl", "en"));
    }

    @Test
    void pointsOnlyAtWhatIsThere() {
        DeskItem sector = DeskItem.create("sectors", Drafts.sector(Drafts.fresh("s")));
        refused("{themes: ['%s', '%s'], cover: '%s', texts: {nl: {title: 'Goed'}}}", Drafts.freshId(), sector.id(), Drafts.freshId())
                .body("errors.field", containsInAnyOrder("themes[0]", "themes[1]", "cover"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    /** Of municipalities that pay, one that is there twice would be added up twice. */
    @Test
    void pointsAtEachOnlyOnce() {
        DeskItem sector = DeskItem.create("sectors", Drafts.sector(Drafts.fresh("s")));
        refused("{sectors: ['%1$s', '%1$s'], tags: ['kas', 'kas'], texts: {nl: {title: 'Goed'}}}", sector.id())
                .body("errors.field", containsInAnyOrder("sectors[1]", "tags[1]")).body("errors.code", everyItem(equalTo("duplicate")));
    }

    @Test
    void holdsOnlyTextThatCanBeRead() {
        refused("{tags: ['\\u0007'], texts: {nl: {title: 'bel \\u0085', summary: 'nul \\u0000'}}}")
                .body("errors.field", containsInAnyOrder("tags[0]", "texts.nl.title", "texts.nl.summary"))
                .body("errors.code", everyItem(equalTo("characters")));
        DeskItem.create("stories", json("{texts: {nl: {title: '😀 tab\\t', summary: 'een\\r\\ntwee'}}}"));
    }

    @Test
    void hasTagsOfAReasonableLength() {
        refused("{tags: ['', '%s'], texts: {nl: {title: 'Goed'}}}", "x".repeat(41)).body("errors.field", containsInAnyOrder("tags[0]", "tags[1]"));
    }

    @Test
    void isRefusedARichTextThatTheSchemaDoesNotAllow() {
        richTextRefused("{type: 'heading', attrs: {level: 7}, content: [{type: 'text', text: 'x'}]}",
                "texts.nl.body.content[0].attrs.level");
        richTextRefused("{type: 'script', content: [{type: 'text', text: 'x'}]}", "texts.nl.body.content[0].type");
        richTextRefused("{type: 'paragraph', content: [{type: 'text', text: 'x', marks: [{type: 'link', attrs: {href: 'javascript:alert(1)'}}]}]}",
                "texts.nl.body.content[0].content[0].marks[0].attrs.href");
        richTextRefused("{type: 'paragraph', onclick: 'x', content: []}", "texts.nl.body.content[0].onclick");
        richTextRefused("{type: 'embed', attrs: {provider: 'youtube', url: 'https://evil.example/x', title: 'x'}}",
                "texts.nl.body.content[0].attrs.url");
    }

    @Test
    void canOnlyBePublishedWhole() {
        DeskItem story = DeskItem.create("stories", json("{texts: {nl: {title: '%s'}}}", Drafts.fresh("kaal")));
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400).body("errors[0].field", equalTo("texts.nl.summary"));
        story.tryTo(PUBLISHER, "_publish", "{language: 'en'}").then().statusCode(400).body("errors[0].field", equalTo("texts.en"));
        story.tryTo(PUBLISHER, "_publish", "{language: 'fr'}").then().statusCode(400)
                .body("errors[0].field", equalTo("language")).body("errors[0].allowed", containsInAnyOrder("nl", "en"));
        story.tryTo(PUBLISHER, "_publish", "{}").then().statusCode(400).body("errors[0].field", equalTo("language"));
    }

    private static ValidatableResponse refused(String draft, Object... values) {
        return DeskItem.post(EDITOR, "/api/v1/desk/stories", json(draft, values)).then().statusCode(400);
    }

    private static void richTextRefused(String block, String place) {
        refused("{texts: {nl: {title: 'Goed', body: {type: 'doc', content: [" + block + "]}}}}").body("errors.field", hasItem(place));
    }
}
