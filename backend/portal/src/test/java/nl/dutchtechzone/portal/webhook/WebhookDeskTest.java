package nl.dutchtechzone.portal.webhook;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** What an administrator does with webhooks, and nobody else. */
@QuarkusTest
class WebhookDeskTest extends WithReceiver {

    @Test
    void aTestTellsWhatBecameOfIt() throws Exception {
        Response added = add("[]");
        test(added).then().statusCode(200).body("status", equalTo(204)).body("arrived", equalTo(true));
        Receiver.Message message = receiver.await(one -> one.json().path("type").asText().equals("test"));
        assertTrue(message.isSignedWith(added.jsonPath().getString("secret")));
        receiver.answers(302);
        test(added).then().statusCode(200).body("status", equalTo(302)).body("arrived", equalTo(false));
        receiver.close();
        test(added).then().statusCode(200).body("status", nullValue()).body("problem", equalTo("unreachable"));
        webhook(added).then().body("lastTry.problem", equalTo("unreachable"));
    }

    @Test
    void itsSecretIsGivenOnceAndStandsNowhereElse() {
        Response added = add("[]");
        String secret = added.jsonPath().getString("secret");
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), secret);
        webhook(added).then().body("secret", nullValue());
        ADMINISTRATOR.asks().get(WEBHOOKS).then().statusCode(200).body("items.secret", hasItem(nullValue()));
        String id = added.jsonPath().getString("id");
        change(added, draft("['pages']")).then().statusCode(200).body("secret", nullValue());
        String audit = ADMINISTRATOR.asks().get("/api/v1/desk/audit?item=" + id).then().statusCode(200)
                .body("items.action", hasItems("create", "save")).extract().asString();
        assertFalse(audit.contains(secret));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        for (String address : List.of("https://user:word@partner.example/x", "https://partner.example/x#y", "https:///geen", "https://geen adres")) {
            ADMINISTRATOR.asks().contentType(ContentType.JSON).body(Drafts.json("{name: ' ', address: '%s', collections: ['stories', 'verhalen', 'stories']}", address).toString())
                    .post(WEBHOOKS).then().statusCode(400)
                    .body("errors.field", hasItems("name", "address", "collections[1]", "collections[2]"))
                    .body("errors.find { it.field == 'collections[1]' }.allowed", hasItems("stories", "people"));
        }
        ADMINISTRATOR.asks().contentType(ContentType.JSON).body("{\"name\": \"\", \"address\": \"partner.example\"}").post(WEBHOOKS).then().statusCode(400)
                .body("errors.field", hasItems("name", "address")).body("errors.code", hasItem("web-address"));
        ADMINISTRATOR.asks().contentType(ContentType.JSON).body("{\"name\": \"x\", \"url\": \"https://partner.example\"}")
                .post(WEBHOOKS).then().statusCode(400).body("errors.field", hasItems("address", "url"));
    }

    @Test
    void nobodysChangeIsOverwritten() {
        Response added = add("[]");
        String path = WEBHOOKS + "/" + added.jsonPath().getString("id");
        change(added, draft("['stories']")).then().statusCode(200);
        change(added, draft("['pages']"), added.header("ETag")).then().statusCode(412).body("current.collections", equalTo(List.of("stories")));
        ADMINISTRATOR.asks().contentType(ContentType.JSON).body(draft("[]").toString()).put(path).then().statusCode(428);
        ADMINISTRATOR.asks().delete(path).then().statusCode(428);
        ADMINISTRATOR.asks().header("If-Match", added.header("ETag")).delete(path).then().statusCode(412);
        ADMINISTRATOR.asks().header("If-Match", webhook(added).header("ETag")).delete(path).then().statusCode(204);
        webhook(added).then().statusCode(404);
        ADMINISTRATOR.asks().get(WEBHOOKS).then().body("items.id", not(hasItem(added.jsonPath().getString("id"))));
    }

    @Test
    void onlyAdministratorsKnowOfThem() {
        Response added = add("[]");
        for (String path : List.of(WEBHOOKS, WEBHOOKS + "/" + added.jsonPath().getString("id"), WEBHOOKS + "/" + UUID.randomUUID())) {
            PUBLISHER.asks().get(path).then().statusCode(403);
            NOBODY.asks().get(path).then().statusCode(401);
        }
    }
}
