package nl.dutchtechzone.portal.webhook;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.publishing.Clock;
import nl.dutchtechzone.portal.publishing.Ids;
import nl.dutchtechzone.portal.publishing.Transactions;
import nl.dutchtechzone.portal.publishing.WindowNews;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;
import nl.dutchtechzone.portal.web.Settings;
import nl.dutchtechzone.portal.web.WriteToken;

/** What an administrator does with webhooks, each with its audit line. */
@Singleton
class WebhookDesk {

    /** Each is a question to the database and a request elsewhere at every change. */
    private static final int MOST = 100;
    private static final int SECRET_BYTES = 32;
    private static final String KIND = "webhook";

    /** A webhook with what its next change must name. */
    record Versioned(WebhookView view, long version) {

        static Versioned of(Webhook webhook) {
            return new Versioned(WebhookView.of(webhook), webhook.version());
        }
    }

    private final Webhooks webhooks;
    private final Courier courier;
    private final WindowNews news;
    private final Transactions transactions;
    private final Callers callers;
    private final Audit audit;
    private final Clock clock;
    private final boolean withoutTls;
    private final SecureRandom random = new SecureRandom();

    WebhookDesk(Webhooks webhooks, Courier courier, WindowNews news, Transactions transactions, Callers callers,
            Audit audit, Clock clock, Settings settings) {
        this.webhooks = webhooks;
        this.courier = courier;
        this.news = news;
        this.transactions = transactions;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.withoutTls = settings.outgoing().allowLoopback();
    }

    List<WebhookView> all() {
        return webhooks.all().stream().map(WebhookView::of).toList();
    }

    Versioned one(UUID id) {
        return Versioned.of(webhooks.find(id).orElseThrow(ProblemException::notFound));
    }

    Versioned add(WebhookDraft draft) {
        check(draft);
        UUID id = Ids.givenOrNew(null);
        String secret = secret();
        return transactions.run(() -> {
            if (webhooks.all().size() >= MOST) {
                throw ProblemException.conflict(new Refusal("too-many", "There are " + MOST + " webhooks already; remove one that nobody needs."));
            }
            webhooks.add(id, draft, secret, news.newest());
            note("create", id, draft.name());
            Webhook added = webhooks.find(id).orElseThrow();
            return new Versioned(WebhookView.of(added, secret), added.version());
        });
    }

    Versioned change(UUID id, WebhookDraft draft, String ifMatch) {
        return transactions.run(() -> {
            require(id, ifMatch);
            check(draft);
            webhooks.change(id, draft);
            note("save", id, draft.name());
            return one(id);
        });
    }

    void remove(UUID id, String ifMatch) {
        transactions.run(() -> {
            Webhook webhook = require(id, ifMatch);
            webhooks.delete(id);
            note("delete", id, webhook.name());
            return null;
        });
    }

    WebhookView.Try test(UUID id) {
        return WebhookView.Try.of(courier.test(webhooks.find(id).orElseThrow(ProblemException::notFound)));
    }

    private Webhook require(UUID id, String ifMatch) {
        Webhook stored = webhooks.locked(id).orElseThrow(ProblemException::notFound);
        if (WriteToken.required(ifMatch) != stored.version()) {
            throw ProblemException.stale("Somebody changed this webhook meanwhile.", WebhookView.of(stored), null);
        }
        return stored;
    }

    private void check(WebhookDraft draft) {
        Faults faults = new Faults();
        draft.check(news.collections(), withoutTls, faults);
        faults.raise();
    }

    private void note(String action, UUID id, String name) {
        audit.ofItem(callers.current(), clock.now(), action, KIND, id, null, null, null, name);
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
