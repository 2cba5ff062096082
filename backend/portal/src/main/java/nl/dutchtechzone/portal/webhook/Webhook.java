package nl.dutchtechzone.portal.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as it is stored.
 *
 * @param collections the lists that it follows; empty for all
 * @param secret   what its messages are signed with, in the form of Standard Webhooks
 * @param pausedBy why the portal paused it by itself; null otherwise
 * @param told     until where it knows the window
 * @param telling  until where the message goes that is on its way, the same at each try; null when none is
 * @param failures how often in a row that message did not arrive
 * @param failing  since when; null while all goes well
 * @param tried    the last try, or null
 */
record Webhook(UUID id, String name, String address, List<String> collections, String secret, boolean active, PausedBy pausedBy,
        String told, String telling, int failures, Instant failing, Tried tried, Instant nextTry, Instant createdAt, long version) {

    /** Why the portal paused it. */
    @Schema(name = "WebhookPause", description = "Why the portal paused a webhook by itself: the receiver answered 410 (gone), or nothing arrived for five days (failures)")
    enum PausedBy { gone, failures }

    /**
     * A try to deliver something.
     *
     * @param status  of the answer, or null where there was none
     * @param problem why there was none, in words for programs
     */
    record Tried(Instant at, Integer status, String problem) {

        private static final int GOOD = 200;
        private static final int NO_LONGER_GOOD = 300;
        private static final int GONE = 410;

        boolean isGood() {
            return status != null && status >= GOOD && status < NO_LONGER_GOOD;
        }

        /** Whether the receiver says that it never wants to hear of anything again. */
        boolean isGone() {
            return status != null && status == GONE;
        }
    }
}
