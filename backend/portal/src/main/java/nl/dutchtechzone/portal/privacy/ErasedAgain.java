package nl.dutchtechzone.portal.privacy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.publishing.Transactions;
import nl.dutchtechzone.portal.publishing.WindowState;
import org.jboss.logging.Logger;

/** Erases at start whom the list outside the database names and a restored database still knows. */
@Singleton
class ErasedAgain {

    private static final Logger LOG = Logger.getLogger("portal.privacy");
    private static final Caller THE_LIST = new Caller("list-of-erasures", "?", Set.of(), null);

    private final Erasures erasures;
    private final Transactions transactions;
    private final WindowState window;
    private final Accounts accounts;

    ErasedAgain(Erasures erasures, Transactions transactions, WindowState window, Accounts accounts) {
        this.erasures = erasures;
        this.transactions = transactions;
        this.window = window;
        this.accounts = accounts;
    }

    void start(@Observes StartupEvent event) {
        window.forget(accounts::forgetNames);
        if (apply() > 0) {
            window.refresh();
        }
    }

    /** Gives how many were erased again. */
    int apply() {
        List<Erasures.Erased> missing = erasures.missing();
        for (Erasures.Erased one : missing) {
            transactions.run(() -> {
                switch (one.sort()) {
                    case account -> erasures.account(one.subject(), THE_LIST);
                    case person -> {
                        if (erasures.isPerson(UUID.fromString(one.subject()))) {
                            erasures.person(UUID.fromString(one.subject()), List.of(), THE_LIST);
                        } else {
                            erasures.remember(one);
                        }
                    }
                }
                return null;
            });
        }
        if (!missing.isEmpty()) {
            LOG.infof("%d erasures were applied again, because the database did not know them", missing.size());
        }
        return missing.size();
    }
}
