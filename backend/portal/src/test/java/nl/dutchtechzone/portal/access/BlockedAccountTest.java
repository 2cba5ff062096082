package nl.dutchtechzone.portal.access;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import org.junit.jupiter.api.Test;

/** A blocked account is refused with its next request, however long its token still lives. */
@QuarkusTest
class BlockedAccountTest extends ApiTest {

    private static final String ME = "/api/v1/desk/me";
    private static final String BLOCKED = "/api/v1/desk/blocked-accounts/";

    @Test
    void isRefusedOnTheNextRequest() {
        String subject = TREASURER.asks().get(ME).then().statusCode(200).extract().path("subject");
        ADMINISTRATOR.asks().put(BLOCKED + subject).then().statusCode(204);
        try {
            TREASURER.asks().get(ME).then().statusCode(401);
            TREASURER.asks().get("/api/v1/desk/stories").then().statusCode(401);
            TREASURER.asks().get("/api/v1/stories").then().statusCode(200);
            ADMINISTRATOR.asks().put(BLOCKED + subject).then().statusCode(204);
        } finally {
            ADMINISTRATOR.asks().delete(BLOCKED + subject).then().statusCode(204);
        }
        TREASURER.asks().get(ME).then().statusCode(200);
        ADMINISTRATOR.asks().get("/api/v1/desk/audit").then().statusCode(200)
                .body("items.findAll { it.detail == '" + subject + "' }.action", hasItem("block"))
                .body("items.find { it.detail == '" + subject + "' }.action", equalTo("unblock"));
    }

    @Test
    void isNobodyThemselves() {
        String subject = ADMINISTRATOR.asks().get(ME).path("subject");
        ADMINISTRATOR.asks().put(BLOCKED + subject).then().statusCode(409);
        ADMINISTRATOR.asks().put(BLOCKED + "x".repeat(65)).then().statusCode(400).body("errors[0].field", equalTo("subject"));
        ADMINISTRATOR.asks().get(ME).then().statusCode(200);
    }
}
