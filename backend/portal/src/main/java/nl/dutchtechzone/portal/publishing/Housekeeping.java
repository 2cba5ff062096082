package nl.dutchtechzone.portal.publishing;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Throws away each hour what was kept for a while only. */
@Singleton
class Housekeeping {

    private static final Logger LOG = Logger.getLogger("portal.housekeeping");
    private static final Duration EVERY = Duration.ofHours(1);

    private final Sql sql;

    Housekeeping(Sql sql) {
        this.sql = sql;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(EVERY.toMillis(), timer -> Thread.startVirtualThread(this::clean));
    }

    private void clean() {
        try {
            sql.change("delete from idempotent_reply where at < utc_timestamp(3) - interval "
                    + IdempotentReplies.KEPT.toHours() + " hour");
        } catch (RuntimeException e) {
            LOG.warnf("Old replies could not be thrown away, the next hour tries again: %s", e.getMessage());
        }
    }
}
