package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nl.dutchtechzone.local.run.Api.Answer;
import org.junit.jupiter.api.AfterEach;

/** What every trial has that takes a part of the portal away: the portal, and that all of it stands again afterwards. */
abstract class PortalTrial {

    /** How long the portal may take until it serves again after a part is back. */
    static final Duration RECOVERY = Duration.ofSeconds(15);

    final TrialPortal portal = TrialPortal.running();
    final Api api = portal.api();

    @AfterEach
    void mend() {
        portal.mend();
    }

    /** Says that it cannot answer now, and when to ask again. */
    static void assertUnavailable(String what, Answer answer) {
        assertEquals(503, answer.status(), () -> what + ": " + answer);
        assertTrue(answer.header("Retry-After").matches("[1-9][0-9]*"), () -> what + ": " + answer);
    }

    static void assertProblem(String what, Answer answer) {
        assertEquals("application/problem+json", answer.header("Content-Type").replaceFirst(";.*", ""), what);
        assertEquals(answer.status(), answer.json().path("status").asInt(), what);
    }
}
