package nl.dutchtechzone.portal.publishing;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * What this node knows of the window: its version, and until when an answer made of it holds. Read again each second
 * and after every own publication.
 */
@Singleton
public class WindowState {

    /** What a reading is made of, whatever else is asked for in the same statement. */
    static final String COLUMNS = """
            (select version from window_version where id = 1) as window_version,
            (select keys_version from window_version where id = 1) as keys_version, utc_timestamp(3) as now,
            least(coalesce((select min(visible_from) from publication where visible_from > utc_timestamp(3)), timestamp'9999-12-31 00:00:00'),
                coalesce((select min(visible_until) from publication where visible_until > utc_timestamp(3)), timestamp'9999-12-31 00:00:00'),
                coalesce((select min(ends_at) from publication_occurrence where ends_at > utc_timestamp(3)), timestamp'9999-12-31 00:00:00')) as boundary""";

    private static final Logger LOG = Logger.getLogger("portal.window");
    private static final long EVERY_MS = 1000;
    /** How long answers from memory go on being given while the database is out of reach. */
    private static final long LONGEST_BLIND_NS = 300_000_000_000L;

    /**
     * A reading.
     *
     * @param keysVersion the version at which something that is found by its key last changed
     * @param boundary the next time at which something begins or ends to be visible, or is over
     * @param read     {@link System#nanoTime} of the reading
     */
    public record Reading(long version, long keysVersion, Instant now, Instant boundary, long read) {

        /** Reads {@link #COLUMNS}, which were asked for at a {@link System#nanoTime}. */
        static Reading of(ResultSet row, long asked) throws SQLException {
            return new Reading(row.getLong("window_version"), row.getLong("keys_version"), Sql.instant(row, "now"),
                    Sql.instant(row, "boundary"), asked);
        }

        /** The database's time by this reading. */
        public Instant estimatedNow() {
            return now.plusNanos(System.nanoTime() - read);
        }

        /** Whether the database has been out of reach for so long that nothing made of this reading may be given. */
        public boolean isTooOld() {
            return System.nanoTime() - read > LONGEST_BLIND_NS;
        }
    }

    private final Sql sql;
    private final AtomicReference<Reading> newest = new AtomicReference<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    WindowState(Sql sql) {
        this.sql = sql;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        refresh();
        vertx.setPeriodic(EVERY_MS, timer -> Thread.startVirtualThread(this::refreshQuietly));
    }

    public Reading newest() {
        return newest.get();
    }

    /** Registers what is to run after each change of the version, e.g. the upkeep of a search index. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /** Reads version, time and boundary now. */
    public Reading refresh() {
        long before = System.nanoTime();
        Reading reading = sql.row("select " + COLUMNS, List.of(), row -> Reading.of(row, before)).orElseThrow();
        Reading old = newest.getAndAccumulate(reading, (a, b) -> a == null || b.version >= a.version ? b : a);
        if (old == null || reading.version > old.version) {
            followers.forEach(Runnable::run);
        }
        return newest.get();
    }

    private void refreshQuietly() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.debugf("The window's version could not be read: %s", e.getMessage());
        }
    }
}
