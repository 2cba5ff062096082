package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** Answers that a client has already are not sent again, and never the wrong one is taken for them. */
@QuarkusTest
class ConditionalTest extends ApiTest {

    @Test
    void aKnownAnswerIsNotSentAgain() {
        String list = longList();
        for (String address : new String[] {list, "/api/v1/settings", "/api/v1/themes?limit=99"}) {
            String tag = NOBODY.asks().get(address).then().statusCode(200).header("Cache-Control", "public, no-cache")
                    .header("Vary", containsString("Accept-Encoding")).extract().header("ETag");
            for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
                NOBODY.asks().header("If-None-Match", known).get(address).then().statusCode(304)
                        .header("ETag", tag).header("API-Version", notNullValue()).header("Vary", containsString("Accept-Encoding"));
            }
            NOBODY.asks().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
        }
    }

    @Test
    void anAnswerThatChangedIsSent() {
        String slug = Drafts.fresh("wijzigt");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug)).publish("nl");
        Response before = NOBODY.asks().get("/api/v1/stories/" + slug);
        before.then().statusCode(200).header("Last-Modified", notNullValue());
        ObjectNode edited = Drafts.story(slug);
        edited.withObject("texts").withObject("nl").put("summary", "Anders.");
        story.save(edited).publish("nl");
        NOBODY.asks().header("If-None-Match", before.header("ETag")).get("/api/v1/stories/" + slug).then().statusCode(200)
                .body("summary", equalTo("Anders."));
    }

    @Test
    void eachCodingHasItsOwnTag() {
        String list = longList();
        Response packed = coded("gzip", list);
        Response plain = coded("identity", list);
        assertEquals("gzip", packed.header("Content-Encoding"));
        assertEquals(null, plain.header("Content-Encoding"));
        assertNotEquals(packed.header("ETag"), plain.header("ETag"));
        for (String none : new String[] {"gzip;q=0", "gzip; q=0.0, identity", "br", "xgzip"}) {
            assertEquals(plain.header("ETag"), coded(none, list).header("ETag"), none);
        }
        for (String some : new String[] {"br, gzip", "gzip;q=0.5", "deflate,gzip;q=1.0,*;q=0.5"}) {
            assertEquals(packed.header("ETag"), coded(some, list).header("ETag"), some);
        }
        uncoded().header("Accept-Encoding", "identity").header("If-None-Match", packed.header("ETag")).get(list).then().statusCode(200);
        uncoded().header("Accept-Encoding", "gzip").header("If-None-Match", packed.header("ETag")).get(list).then().statusCode(304);
    }

    @Test
    void theSameQuestionInAnotherOrderHasTheSameAnswer() {
        String tag = Drafts.fresh("t");
        String one = NOBODY.asks().get("/api/v1/stories?tag=" + tag + "&lang=nl&limit=5").header("ETag");
        NOBODY.asks().header("If-None-Match", one).get("/api/v1/stories?limit=5&tag=" + tag + "&lang=nl").then().statusCode(304);
    }

    @Test
    void aKeptAnswerIsNoAnswerInAnotherMediaType() {
        String address = "/api/v1/stories?tag=" + Drafts.fresh("t");
        NOBODY.asks().accept("text/csv").get(address).then().statusCode(406);
        NOBODY.asks().get(address).then().statusCode(200);
        NOBODY.asks().accept("text/csv").get(address).then().statusCode(406);
        NOBODY.asks().accept("application/json").get(address).then().statusCode(200);
        NOBODY.asks().accept("text/html, application/*;q=0.5").get(address).then().statusCode(200);
    }

    @Test
    void hasNoLastModifiedOnListsAndAHeadLikeItsGet() {
        String list = longList();
        String tag = NOBODY.asks().get(list).then().header("Last-Modified", nullValue()).extract().header("ETag");
        NOBODY.asks().head(list).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void theDeskIsKeptByNobody() {
        DeskItem story = DeskItem.story();
        for (String path : new String[] {"", "/revisions", "/revisions/1", "/publications"}) {
            EDITOR.asks().get(story.path() + path).then().statusCode(200).header("Cache-Control", "no-store, no-transform");
        }
        EDITOR.asks().get("/api/v1/desk/stories").then().header("Cache-Control", "no-store, no-transform");
        EDITOR.asks().header("If-None-Match", story.etag()).get(story.path()).then().statusCode(200).header("ETag", story.etag());
    }

    @Test
    void anyoneMayReadTheWindowFromAnySite() {
        NOBODY.asks().header("Origin", "https://elsewhere.example").get("/api/v1/stories").then().statusCode(200)
                .header("Access-Control-Allow-Origin", "*").header("Set-Cookie", nullValue());
    }

    @Test
    void addressesNeverComeFromTheHostHeader() {
        String tag = Drafts.fresh("t");
        for (int i = 0; i < 2; i++) {
            ObjectNode draft = Drafts.story();
            draft.putArray("tags").add(tag);
            DeskItem.create("stories", draft).publish("nl");
        }
        NOBODY.asks().header("Host", "evil.example").header("X-Forwarded-Host", "evil.example").get("/api/v1/stories?limit=1&tag=" + tag)
                .then().statusCode(200).body("next", containsString("/api/v1/stories?")).body("next", not(containsString("evil")));
    }

    /** The address of a list that is long enough to be packed. */
    private static String longList() {
        String tag = Drafts.fresh("t");
        for (int i = 0; i < 4; i++) {
            ObjectNode draft = Drafts.story();
            draft.putArray("tags").add(tag);
            DeskItem.create("stories", draft).publish("nl");
        }
        return "/api/v1/stories?tag=" + tag;
    }

    private static Response coded(String acceptEncoding, String address) {
        return uncoded().header("Accept-Encoding", acceptEncoding).get(address);
    }

    private static RequestSpecification uncoded() {
        return RestAssured.given().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}
