package nl.dutchtechzone.portal.access;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PARTNER;
import static nl.dutchtechzone.portal.api.Someone.PARTNER_FEED;
import static nl.dutchtechzone.portal.api.Someone.STRANGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Whose token is taken, and what it says of them. */
@QuarkusTest
class TokenTest extends ApiTest {

    private static final String ME = "/api/v1/desk/me";

    @Test
    void saysWhoTheCallerIs() {
        EDITOR.asks().get(ME).then().statusCode(200).body("roles", hasItem("editor")).body("organisation", nullValue());
        PARTNER.asks().get(ME).then().statusCode(200).body("organisation", equalTo(Someone.ORGANISATION));
        PARTNER_FEED.asks().get(ME).then().statusCode(200).body("organisation", equalTo(Someone.ORGANISATION)).body("roles", hasItem("partner"));
    }

    @Test
    void isNeededAtTheDeskOnly() {
        NOBODY.asks().get(ME).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        STRANGER.asks().get(ME).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        STRANGER.asks().get("/api/v1/stories").then().statusCode(200);
    }

    @Test
    void isRefusedWhenItWasTamperedWith() {
        String[] parts = EDITOR.token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("\"editor\"", "\"administrator\"");
        refused(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "." + parts[2]);
        String unsigned = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        refused(unsigned + "." + parts[1] + ".");
        refused(parts[0] + "." + parts[1] + ".");
        refused("");
    }

    @Test
    void isNotTakenFromAnywhereElse() {
        NOBODY.asks().queryParam("access_token", EDITOR.token()).get(ME).then().statusCode(401);
        NOBODY.asks().header("Authorization", "Basic ZWRpdG9yOmVkaXRvcg==").get(ME).then().statusCode(401);
        NOBODY.asks().cookie("access_token", EDITOR.token()).get(ME).then().statusCode(401);
    }

    private static void refused(String token) {
        NOBODY.asks().header("Authorization", "Bearer " + token).get(ME).then().statusCode(401);
    }
}
