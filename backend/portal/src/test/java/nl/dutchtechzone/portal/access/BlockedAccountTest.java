package nl.dutchtechzone.portal.access;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;
import nl.dutchtechzone.portal.api.Examples;
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
    void isRefusedByEveryOperationOfTheDesk() throws IOException {
        String subject = PUBLISHER.asks().get(ME).path("subject");
        Examples examples = Examples.make();
        Map<String, Integer> let = new TreeMap<>();
        ADMINISTRATOR.asks().put(BLOCKED + subject).then().statusCode(204);
        try {
            for (Operation operation : ContractDocument.read().operations()) {
                if (operation.path().startsWith("/api/v1/desk")) {
                    int status = examples.fill(operation, PUBLISHER.asks()).request(operation.method(), examples.address(operation)).statusCode();
                    // 403: what a publisher may not do anyway
                    if (status != 401 && status != 403) {
                        let.put(operation.toString(), status);
                    }
                }
            }
        } finally {
            ADMINISTRATOR.asks().delete(BLOCKED + subject).then().statusCode(204);
        }
        assertEquals(Map.of(), let);
    }

    @Test
    void isNobodyThemselves() {
        String subject = ADMINISTRATOR.asks().get(ME).path("subject");
        ADMINISTRATOR.asks().put(BLOCKED + subject).then().statusCode(409);
        ADMINISTRATOR.asks().put(BLOCKED + "x".repeat(65)).then().statusCode(400).body("errors[0].field", equalTo("subject"));
        ADMINISTRATOR.asks().get(ME).then().statusCode(200);
    }
}
