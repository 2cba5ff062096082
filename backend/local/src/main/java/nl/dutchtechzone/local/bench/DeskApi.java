package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.dutchtechzone.local.LocalFault;

/** Writes stories as the local machine client, from as many threads as one likes. */
final class DeskApi {

    /** A story at the desk. The slug is null as long as it is not public. */
    record Story(String id, String eTag, String slug) {}

    private static final String STORIES = "/api/v1/desk/stories";
    private static final String SIGN_IN =
            "grant_type=client_credentials&client_id=content-import&client_secret=content-import";

    private final URI portal;
    private final URI tokens;
    private String token;
    private Instant renewal = Instant.MIN;

    DeskApi(URI portal, String issuer) {
        this.portal = portal;
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
    }

    Story create(ObjectNode draft) {
        Http.Answer answer = send(stories(), Map.of(), draft, 201);
        return new Story(answer.json().path("id").asText(), eTag(answer), null);
    }

    /** Publishes a story in Dutch, again if it is public already. */
    Story publish(Story story) {
        URI address = portal.resolve(STORIES + "/" + story.id + "/_publish");
        ObjectNode body = Http.JSON.createObjectNode().put("language", "nl");
        Http.Answer answer = send(address, Map.of("If-Match", story.eTag), body, 200);
        for (JsonNode publication : answer.json().at("/languages/nl/publications")) {
            if (publication.path("state").asText().equals("live")) {
                String page = publication.path("address").asText();
                return new Story(story.id, eTag(answer), page.substring(page.lastIndexOf('/') + 1));
            }
        }
        throw new LocalFault("The portal published story " + story.id + ", yet it is not public.");
    }

    private Http.Answer send(URI address, Map<String, String> more, ObjectNode body, int expected) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Authorization", "Bearer " + token());
        headers.put("Content-Type", "application/json");
        Http.Answer answer = Http.post(address, headers, body.toString().getBytes(StandardCharsets.UTF_8));
        if (answer.status() != expected) {
            throw new LocalFault("The desk answered " + answer.status() + ": " + answer.json());
        }
        return answer;
    }

    /** Where stories are created. */
    URI stories() {
        return portal.resolve(STORIES);
    }

    /** Signs a request in, for some minutes. */
    synchronized String token() {
        if (Instant.now().isAfter(renewal)) {
            JsonNode answer = Http.post(tokens, Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    SIGN_IN.getBytes(StandardCharsets.UTF_8)).json();
            token = answer.path("access_token").asText();
            renewal = Instant.now().plusSeconds(answer.path("expires_in").asLong() / 2);
        }
        return token;
    }

    private static String eTag(Http.Answer answer) {
        return answer.header("ETag").orElseThrow();
    }
}
