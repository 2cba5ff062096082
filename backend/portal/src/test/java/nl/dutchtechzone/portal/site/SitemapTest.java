package nl.dutchtechzone.portal.site;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.WholeSitemap;
import nl.dutchtechzone.portal.web.Settings;
import org.junit.jupiter.api.Test;
import jakarta.inject.Inject;

/** What search engines are told of the pages. */
@QuarkusTest
class SitemapTest extends ApiTest {

    @Inject
    Settings settings;

    @Test
    void hasWhatIsPublicInTheLanguagesThatItHasWordsIn() {
        String title = Drafts.fresh("kaart");
        DeskItem story = DeskItem.create("stories", Drafts.storyInTwoLanguages(title));
        String slug = story.publish("nl").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
        String nl = settings.publicAddress() + "/verhalen/" + slug;
        String sitemap = WholeSitemap.read();
        assertTrue(sitemap.contains("<loc>" + nl + "</loc><lastmod>" + Instant.now().toString().substring(0, 10)), nl);
        assertFalse(sitemap.contains("href=\"" + nl + "\""), "an alternate without another language");

        String en = story.publish("en").view().getString("languages.en.publications[0].address");
        String links = "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + en + "\"/><xhtml:link rel=\"alternate\" hreflang=\"nl\" href=\"" + nl + "\"/></url>";
        sitemap = WholeSitemap.read();
        assertEquals(2, sitemap.split(links, -1).length - 1, links);
        assertTrue(sitemap.contains("<loc>" + en + "</loc>"), en);

        story.withdraw("nl").withdraw("en");
        assertFalse(WholeSitemap.read().contains(title));
    }

    @Test
    void hasNoDraftNothingScheduledNoPersonAndNoWordsThatFellBack() {
        String draft = Drafts.fresh("kaart");
        DeskItem.create("stories", Drafts.story(draft));
        String scheduled = Drafts.fresh("kaart");
        DeskItem.create("stories", Drafts.story(scheduled)).publish("nl", Instant.now().plusSeconds(3600), null);
        String key = Drafts.fresh("bestuur");
        DeskItem body = DeskItem.create("contacts", Drafts.contact(key)).publish();
        DeskItem person = DeskItem.create("people", Drafts.person(body.id())).publish();
        String sitemap = WholeSitemap.read();
        assertFalse(sitemap.contains(draft) || sitemap.contains(scheduled) || sitemap.contains(person.id().toString()));
        assertEquals(1, sitemap.split(key, -1).length - 1, "words in one language");
        assertTrue(sitemap.contains("/netwerk/bedrijf-" + key + "</loc>"), key);
        assertFalse(sitemap.contains("/beheer") || sitemap.contains("/zoeken"));
        assertTrue(sitemap.contains("<loc>" + settings.publicAddress() + "/en/stories</loc>"));
        assertTrue(sitemap.contains("<loc>" + settings.publicAddress() + "/acties</loc>"));
    }

    @Test
    void isKeptUntilTheWindowChanges() {
        String tag = NOBODY.asks().get("/sitemap.xml").then().statusCode(200).contentType("application/xml").extract().header("ETag");
        NOBODY.asks().header("If-None-Match", tag).get("/sitemap.xml").then().statusCode(304);
        DeskItem.story().publish("nl");
        assertNotEquals(tag, NOBODY.asks().header("If-None-Match", tag).get("/sitemap.xml").then().statusCode(200).extract().header("ETag"));
        NOBODY.asks().get("/robots.txt").then().statusCode(200).body(containsString("Sitemap: " + settings.publicAddress() + "/sitemap.xml"));
        NOBODY.asks().get("/sitemap-99999.xml").then().statusCode(404);
    }

    @Test
    void isWrittenInTheFormatOfSitemaps() {
        Sitemap.Page page = new Sitemap.Page(Map.of("nl", "https://portal.example/a&b"), Map.of("nl", Instant.EPOCH));
        assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"><url><loc>https://portal.example/a&amp;b</loc>"
                + "<lastmod>1970-01-01T00:00:00Z</lastmod></url></urlset>", text(Sitemap.of(List.of(page))));
        assertTrue(text(Sitemap.index(List.of("https://portal.example/sitemap-1.xml")))
                .endsWith("<sitemap><loc>https://portal.example/sitemap-1.xml</loc></sitemap></sitemapindex>"));
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }
}
