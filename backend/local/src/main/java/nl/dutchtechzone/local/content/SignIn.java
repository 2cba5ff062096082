package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import nl.dutchtechzone.local.LocalFault;

/** A token of the machine client, renewed before it ends. */
final class SignIn {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final ContentAddress address;
    private String token;
    private Instant until = Instant.MIN;

    SignIn(HttpClient http, ContentAddress address) {
        this.http = http;
        this.address = address;
    }

    String token() {
        if (Instant.now().isAfter(until)) {
            JsonNode answer = ask();
            token = answer.path("access_token").asText();
            until = Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
        }
        return token;
    }

    private JsonNode ask() {
        String form = "grant_type=client_credentials&client_id=" + encoded(address.client()) + "&client_secret="
                + encoded(address.secret());
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.issuer() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new LocalFault("Keycloak at " + address.issuer() + " gives " + address.client()
                        + " no token (status " + response.statusCode() + ").");
            }
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new LocalFault("Keycloak at " + address.issuer() + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
