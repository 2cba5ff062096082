package nl.dutchtechzone.portal.api;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the real Keycloak, kept while they live. */
final class Tokens {

    private static final long KEPT_NS = 90_000_000_000L;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private record Kept(String token, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT_NS;
        }
    }

    private Tokens() {}

    /** By password, which is the name in the local realm. */
    static String ofPerson(String name) {
        return kept("grant_type=password&client_id=portal&scope=openid&username=" + name + "&password=" + name);
    }

    static String ofMachine(String client) {
        return kept("grant_type=client_credentials&client_id=" + client + "&client_secret=" + client);
    }

    private static String kept(String form) {
        return KEPT.compute(form, (same, old) -> old != null && old.isFresh() ? old : new Kept(fetch(form), System.nanoTime())).token;
    }

    private static String fetch(String form) {
        String realm = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("No token: " + answer.body());
            }
            return JsonPath.from(answer.body()).getString("access_token");
        } catch (IOException e) {
            throw new AssertionError("No token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
