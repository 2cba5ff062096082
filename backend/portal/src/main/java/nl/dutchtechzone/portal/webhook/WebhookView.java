package nl.dutchtechzone.portal.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as an administrator sees it: all but its secret. */
@Schema(name = "WebhookView", description = "A webhook and how it fares")
record WebhookView(
        UUID id,
        @Schema(description = "Grows with each change that an administrator makes; the ETag and If-Match of one") long version,
        String name,
        String address,
        @Schema(description = "The lists that are followed; empty for all") List<String> collections,
        boolean active,
        @Schema(nullable = true) Webhook.PausedBy pausedBy,
        @Schema(nullable = true) Try lastTry,
        @Schema(nullable = true, description = "Since when nothing arrives") Instant failingSince,
        @Schema(nullable = true, description = "When what did not arrive is sent again") Instant nextTryAt,
        Instant createdAt,
        @Schema(nullable = true, description = "What its messages are signed with (Standard Webhooks). Given once, when it is made") String secret) {

    @Schema(name = "WebhookTry", description = "The last try to deliver something")
    record Try(Instant at,
            @Schema(nullable = true, description = "The status of the answer; null where there was none") Integer status,
            @Schema(nullable = true, description = "Why there was no answer: not-https, private-address, unknown-host, unreachable, untrusted (its certificate), timeout or too-large")
            String problem,
            @Schema(description = "Whether it arrived: an answer of 200 to 299") boolean arrived) {

        static Try of(Webhook.Tried tried) {
            return tried == null ? null : new Try(tried.at(), tried.status(), tried.problem(), tried.isGood());
        }
    }

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    /** @param secret the secret, for who just made it */
    static WebhookView of(Webhook webhook, String secret) {
        return new WebhookView(webhook.id(), webhook.version(), webhook.name(), webhook.address(), webhook.collections(), webhook.active(), webhook.pausedBy(),
                Try.of(webhook.tried()), webhook.failing(), webhook.active() && webhook.failures() > 0 ? webhook.nextTry() : null,
                webhook.createdAt(), secret);
    }
}
