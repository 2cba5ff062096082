package nl.dutchtechzone.portal.page;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageTest extends ApiTest {

    private static final String PAGES = "/api/v1/pages";

    @Test
    void standsUnderTheRootInEachLanguageAndInTheNavigation() {
        String slug = Drafts.fresh("over");
        ObjectNode draft = Drafts.page(slug);
        draft.withObject("texts").set("en", Drafts.json("{title: 'About %s', slug: 'about-%s'}", slug, slug));
        DeskItem page = DeskItem.create("pages", draft).publish("nl").publish("en");
        NOBODY.asks().get(PAGES + "/" + slug).then().statusCode(200).body("title", equalTo("Pagina " + slug))
                .body("summary", equalTo("Wat je moet weten.")).body("body.type", equalTo("doc"))
                .body("address", endsWith("/" + slug)).body("alternates.slug", contains("about-" + slug));
        NOBODY.asks().get(PAGES + "/about-" + slug + "?lang=en").then().statusCode(200).body("body", nullValue())
                .body("address", endsWith("/en/about-" + slug));
        NOBODY.asks().get(PAGES + "?navigation=footer&limit=100").then().statusCode(200).body("items.id", hasItem(page.id().toString()));
        NOBODY.asks().get(PAGES + "?navigation=header&limit=100").then().statusCode(200).body("items.id", not(hasItem(page.id().toString())));

        draft.put("navigation", "nowhere");
        page.save(draft).publish("nl");
        NOBODY.asks().get(PAGES + "?navigation=footer&limit=100").then().statusCode(200).body("items.id", not(hasItem(page.id().toString())));
        NOBODY.asks().get(PAGES + "?navigation=left").then().statusCode(400);
        page.withdraw("nl");
        NOBODY.asks().get(PAGES + "/" + slug).then().statusCode(404);
    }

    @Test
    void areListedInTheirOrder() {
        String word = Drafts.fresh("volgorde");
        DeskItem last = DeskItem.create("pages", Drafts.page(Drafts.fresh(word)).put("order", 9)).publish("nl");
        DeskItem first = DeskItem.create("pages", Drafts.page(Drafts.fresh(word)).put("order", 2)).publish("nl");
        NOBODY.asks().get(PAGES + "?q=" + word).then().statusCode(200)
                .body("items.id", contains(first.id().toString(), last.id().toString()));
    }

    @Test
    void mayNotStandWhereThePortalOrALanguageDoes() {
        for (String taken : new String[] {"verhalen", "stories", "zoeken", "beheer", "api", "en", "de"}) {
            DeskItem.post(EDITOR, "/api/v1/desk/pages", Drafts.page(taken)).then().statusCode(400)
                    .body("errors.field", contains("texts.nl.slug")).body("errors.code", contains("reserved"));
        }
        ObjectNode titled = Drafts.page("x");
        ((ObjectNode) titled.at("/texts/nl")).put("title", "Plannen").remove("slug");
        DeskItem.create("pages", titled).publish("nl");
        NOBODY.asks().get(PAGES + "/plannen").then().statusCode(404);
        // what stands in a folder of its own may be called as it likes
        DeskItem.create("stories", Drafts.story("Plannen"));
    }
}
