package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import nl.dutchtechzone.local.LocalFault;

/** Writes stories as the local machine client, from as many threads as one likes. */
final class DeskApi {

    /** A story at the desk. The slug is null as long as it is not public. */
    record Story(String id, String eTag, String slug) {}

    private static final String STORIES = "/api/v1/desk/stories";
    private static final String SIGN_IN =
            "grant_type=client_credentials&client_id=content-import&client_secret=content-import";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final URI tokens;
    private String token;
    private Instant renewal = Instant.MIN;

    DeskApi(URI portal, String issuer) {
        this.portal = portal;
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
    }

    Story create(ObjectNode draft) {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(portal.resolve(STORIES)), draft, 201);
        return new Story(json(response).path("id").asText(), eTag(response), null);
    }

    /** Publishes a story in Dutch, again if it is public already. */
    Story publish(Story story) {
        URI address = portal.resolve(STORIES + "/" + story.id + "/_publish");
        ObjectNode body = PublicApi.JSON.createObjectNode().put("language", "nl");
        HttpResponse<byte[]> response =
                send(HttpRequest.newBuilder(address).header("If-Match", story.eTag), body, 200);
        for (JsonNode publication : json(response).at("/languages/nl/publications")) {
            if (publication.path("state").asText().equals("live")) {
                String page = publication.path("address").asText();
                return new Story(story.id, eTag(response), page.substring(page.lastIndexOf('/') + 1));
            }
        }
        throw new LocalFault("The portal published story " + story.id + ", yet it is not public.");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, ObjectNode body, int expected) {
        HttpResponse<byte[]> response = send(request
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
        if (response.statusCode() != expected) {
            throw new LocalFault("The desk answered " + response.statusCode() + ": " + json(response));
        }
        return response;
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewal)) {
            HttpResponse<byte[]> response = send(HttpRequest.newBuilder(tokens)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(SIGN_IN))
                    .build());
            JsonNode answer = json(response);
            token = answer.path("access_token").asText();
            renewal = Instant.now().plusSeconds(answer.path("expires_in").asLong() / 2);
        }
        return token;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new LocalFault(request.uri() + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }

    private static String eTag(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return PublicApi.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new LocalFault(response.uri() + " answered something else than JSON.", e);
        }
    }
}
