package nl.dutchtechzone.portal.webhook;

import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.dutchtechzone.portal.publishing.Clock;
import nl.dutchtechzone.portal.publishing.WindowNews;
import nl.dutchtechzone.portal.publishing.WindowState;
import nl.dutchtechzone.portal.web.Outgoing;
import nl.dutchtechzone.portal.web.OutgoingFault;
import org.jboss.logging.Logger;

/**
 * Brings the news of the window to those who asked for it, each at least once: what does not arrive is sent again, under
 * the same id, for five days.
 */
@Singleton
class Courier {

    private static final Logger LOG = Logger.getLogger("portal.webhook");
    private static final long EVERY_MS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Longer than a try can take. */
    private static final Duration CLAIMED_FOR = Duration.ofSeconds(60);
    /** What a receiver answers is of no interest beyond its status. */
    private static final int MOST_ANSWERED = 64 * 1024;
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10));
    private static final Duration GIVES_UP_AFTER = Duration.ofDays(5);

    /** A webhook that had heard all by a reading of the window, and so has while that holds. */
    private record Quiet(String told, long version, WindowState.Reading reading) {}

    private final Webhooks webhooks;
    private final WindowNews news;
    private final WindowState state;
    private final Messages messages;
    private final Outgoing outgoing;
    private final Clock clock;
    private final Map<UUID, Quiet> quiet = new ConcurrentHashMap<>();

    Courier(Webhooks webhooks, WindowNews news, WindowState state, Messages messages, Outgoing outgoing, Clock clock) {
        this.webhooks = webhooks;
        this.news = news;
        this.state = state;
        this.messages = messages;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(EVERY_MS, timer -> Thread.startVirtualThread(this::tellAll));
    }

    private void tellAll() {
        try {
            webhooks.due().stream().filter(webhook -> !isQuiet(webhook))
                    .forEach(webhook -> Thread.startVirtualThread(() -> tellQuietly(webhook)));
        } catch (RuntimeException e) {
            LOG.debugf("The webhooks could not be read: %s", e.getMessage());
        }
    }

    private boolean isQuiet(Webhook webhook) {
        Quiet known = quiet.get(webhook.id());
        return known != null && webhook.telling() == null && known.told.equals(webhook.told()) && known.version == webhook.version()
                && known.reading.holdsBy(state.newest());
    }

    private void tellQuietly(Webhook webhook) {
        try {
            tell(webhook);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Webhook %s could not be told of what changed; it is tried again", webhook.id());
        }
    }

    /** Sends what it has not been told, if there is anything. */
    private void tell(Webhook webhook) {
        WindowState.Reading reading = state.newest();
        String telling = webhook.telling() == null ? news.newest() : webhook.telling();
        WindowNews.News heard = Messages.of(webhook, news.since(webhook.told()));
        if (heard.items().isEmpty() && heard.erased().isEmpty()) {
            if (webhook.telling() != null || !version(telling).equals(version(webhook.told()))) {
                webhooks.passOver(webhook, telling);
            } else {
                quiet.put(webhook.id(), new Quiet(webhook.told(), webhook.version(), reading));
            }
            return;
        }
        if (!webhooks.claim(webhook, telling, CLAIMED_FOR)) {
            return;
        }
        Instant now = clock.now();
        Webhook.Tried tried = send(webhook, webhook.id() + "." + telling, messages.changed(webhook, telling, heard, now), now);
        if (tried.isGood()) {
            webhooks.arrived(webhook, telling, tried);
        } else {
            webhooks.failed(webhook, tried, WAITS.get(Math.min(webhook.failures(), WAITS.size() - 1)), pausedBy(webhook, tried));
        }
    }

    private static Webhook.PausedBy pausedBy(Webhook webhook, Webhook.Tried tried) {
        if (tried.isGone()) {
            return Webhook.PausedBy.gone;
        }
        boolean tooLong = webhook.failing() != null && webhook.failing().plus(GIVES_UP_AFTER).isBefore(tried.at());
        return tooLong ? Webhook.PausedBy.failures : null;
    }

    /** Sends a message that says nothing, so that it is seen at once whether anything arrives. */
    Webhook.Tried test(Webhook webhook) {
        Instant now = clock.now();
        Webhook.Tried tried = send(webhook, webhook.id() + ".test-" + now.toEpochMilli(), Messages.test(now), now);
        webhooks.note(webhook.id(), tried);
        return tried;
    }

    private Webhook.Tried send(Webhook webhook, String id, byte[] message, Instant now) {
        long timestamp = now.getEpochSecond();
        try {
            String signature = new com.standardwebhooks.Webhook(webhook.secret()).sign(id, timestamp, new String(message, StandardCharsets.UTF_8));
            int status = outgoing.ask(new Outgoing.Request(HttpMethod.POST, new URI(webhook.address()),
                    Map.of("Content-Type", "application/json", "User-Agent", "dutch-techzone-portal", "webhook-id", id,
                            "webhook-timestamp", Long.toString(timestamp), "webhook-signature", signature),
                    message, PATIENCE, MOST_ANSWERED)).status();
            return new Webhook.Tried(now, status, null);
        } catch (OutgoingFault fault) {
            return new Webhook.Tried(now, null, fault.reason().code());
        } catch (URISyntaxException e) {
            // somebody's name was erased from it
            return new Webhook.Tried(now, null, OutgoingFault.Reason.UNKNOWN_HOST.code());
        } catch (WebhookSigningException | com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
            throw new IllegalStateException("Webhook " + webhook.id() + " has a secret that cannot sign", e);
        }
    }

    private static String version(String place) {
        return place.substring(0, place.indexOf('-') < 0 ? place.length() : place.indexOf('-'));
    }
}
