package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.dutchtechzone.local.run.Api.Answer;
import org.junit.jupiter.api.Test;

/** Keycloak is killed under a backend that runs, and another backend starts without it. */
class KeycloakGoneTrial extends PortalTrial {

    @Test
    void theWindowAndValidTokensAreUntouchedAndNewTokensWorkWhenItIsBack() {
        String editor = api.token("editor");
        String publisher = api.token("publisher");
        // The backend has seen a token, and so knows Keycloak's keys.
        assertEquals(200, api.read("me", editor).status());

        portal.identity().kill();
        Answer story = create("Without Keycloak", editor);
        assertEquals(201, story.status(), story::toString);
        Answer published = api.publish(story, publisher);
        assertEquals(200, published.status(), published::toString);
        assertEquals(200, api.get("/api/v1/stories/without-keycloak").status());
        assertNotSignedIn(api.read("me", "garbage"));
        assertNotSignedIn(api.read("me", editor.substring(0, editor.lastIndexOf('.')) + publisher.substring(publisher.lastIndexOf('.'))));
        // Only Keycloak could tell whether there is such a key.
        assertUnavailable("a newer key", api.read("me", ofNewerKey(editor)));

        portal.backend().close();
        portal.startBackend();
        assertEquals(200, api.get("/api/v1/stories/without-keycloak").status());
        assertEquals(200, api.get("/").status());
        assertUnavailable("create", create("Nobody can say who this is", editor));

        portal.identity().startAgain();
        String again = api.token("editor");
        portal.await("New tokens work", RECOVERY, () -> create("Keycloak is back", again).status() == 201);
    }

    private Answer create(String title, String token) {
        return api.create(Api.story(title), UUID.randomUUID().toString(), token);
    }

    /** A token that looks as if a newer key had signed it, as everybody can make one. */
    private static String ofNewerKey(String token) {
        String[] parts = token.split("\\.");
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8)
                .replaceFirst("\"kid\" *: *\"[^\"]*\"", "\"kid\":\"newer\"");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + "." + parts[1] + "." + parts[2];
    }

    private static void assertNotSignedIn(Answer answer) {
        assertEquals(401, answer.status(), answer::toString);
        assertProblem("not signed in", answer);
    }
}
