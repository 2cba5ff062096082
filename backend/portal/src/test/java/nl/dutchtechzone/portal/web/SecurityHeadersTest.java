package nl.dutchtechzone.portal.web;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.dutchtechzone.portal.api.ApiTest;
import org.junit.jupiter.api.Test;

/** What every answer carries to keep its reader safe. */
@QuarkusTest
class SecurityHeadersTest extends ApiTest {

    @Test
    void areOnEveryAnswer() {
        for (Response answer : new Response[] {NOBODY.asks().get("/api/v1/stories"), NOBODY.asks().get("/api/v1/stories"),
                NOBODY.asks().get("/api/v1/nope"), NOBODY.asks().get("/api/v1/desk/me"), EDITOR.asks().get("/api/v1/desk/me"),
                NOBODY.asks().header("If-None-Match", "*").get("/api/v1/stories")}) {
            answer.then().header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Strict-Transport-Security", containsString("max-age="))
                    .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"))
                    .header("Server", nullValue()).header("X-Powered-By", nullValue());
        }
    }

    @Test
    void otherSitesCannotUseTheDesk() {
        EDITOR.asks().header("Origin", "https://elsewhere.example").get("/api/v1/desk/me").then().statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
