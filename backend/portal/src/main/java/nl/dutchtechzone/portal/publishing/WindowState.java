package nl.dutchtechzone.portal.publishing;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * What this node knows of the window: its version, and until when an answer made of it holds. Read again each second
 * and after every own publication.
 */
@Singleton
public class WindowState {

    private static final String READING = """
            select (select version from window_version where id = 1) as window_version,
            (select keys_version from window_version where id = 1) as keys_version, utc_timestamp(3) as now,
            least(coalesce((select min(visible_from) from publication where visible_from > utc_timestamp(3)), timestamp'9999-12-31 00:00:00'),
                coalesce((select min(visible_until) from publication where visible_until > utc_timestamp(3)), timestamp'9999-12-31 00:00:00'),
                coalesce((select min(ends_at) from publication_occurrence where ends_at > utc_timestamp(3)), timestamp'9999-12-31 00:00:00'),
                coalesce((select min(good_until) from person_value where good_until > utc_timestamp(3)), timestamp'9999-12-31 00:00:00')) as boundary,
            (select count(*) from erasure) as erasures""";

    private static final Logger LOG = Logger.getLogger("portal.window");
    private static final long EVERY_MS = 1000;
    /** After an erasure a query that began before it may still bring what it read; then all is forgotten once more. */
    private static final long LONGEST_QUERY_NS = 60_000_000_000L;
    /** How long answers from memory go on being given while the database is out of reach. */
    private static final long LONGEST_BLIND_NS = 300_000_000_000L;

    /**
     * A reading.
     *
     * @param keysVersion the version at which something that is found by its key last changed
     * @param boundary the next time at which something begins or ends to be visible, or is over; midnight at the latest,
     *                 because answers tell whose term is over by today
     * @param erasures how many people were ever erased
     * @param read     {@link System#nanoTime} of the reading
     */
    public record Reading(long version, long keysVersion, Instant now, Instant boundary, long erasures, long read) {

        private static Reading of(ResultSet row, long asked) throws SQLException {
            Instant now = Sql.instant(row, "now");
            Instant boundary = Sql.instant(row, "boundary");
            Instant midnight = now.atZone(Facet.ZONE).toLocalDate().plusDays(1).atStartOfDay(Facet.ZONE).toInstant();
            return new Reading(row.getLong("window_version"), row.getLong("keys_version"), now,
                    boundary.isBefore(midnight) ? boundary : midnight, row.getLong("erasures"), asked);
        }

        /** The database's time by this reading. */
        public Instant estimatedNow() {
            return now.plusNanos(System.nanoTime() - read);
        }

        /** Whether something began or ended by itself since, so that nothing made from now on would hold. */
        boolean isOver() {
            return !estimatedNow().isBefore(boundary);
        }

        /** Whether what was made of this reading is right by the newest one too. */
        public boolean holdsBy(Reading newest) {
            return version == newest.version && newest.estimatedNow().isBefore(boundary);
        }

        private boolean isNewerThan(Reading other) {
            return version > other.version || version == other.version && !now.isBefore(other.now);
        }

        /** Whether the database has been out of reach for so long that nothing made of this reading may be given. */
        public boolean isTooOld() {
            return System.nanoTime() - read > LONGEST_BLIND_NS;
        }
    }

    private final Sql sql;
    private final AtomicReference<Reading> newest = new AtomicReference<>();
    private final Lock rereading = new ReentrantLock();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final List<Runnable> forgetters = new CopyOnWriteArrayList<>();
    private volatile long forgetAgain;

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

    /** The newest reading, or another one when something began or ended by itself since: what is made of it can be kept. */
    Reading current() {
        if (newest().isOver()) {
            rereading.lock();
            try {
                return newest().isOver() ? refresh() : newest();
            } finally {
                rereading.unlock();
            }
        }
        return newest();
    }

    /** Registers what is to run after each change of the version, e.g. the upkeep of a search index. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /** Registers what is to run after somebody was erased: whatever was kept of publications must go. */
    public void forget(Runnable forgetter) {
        forgetters.add(forgetter);
    }

    /** The day that it is in the region. */
    public LocalDate today() {
        return newest().estimatedNow().atZone(Facet.ZONE).toLocalDate();
    }

    /** Reads version, time and boundary now. */
    public Reading refresh() {
        long before = System.nanoTime();
        Reading reading = sql.row(READING, List.of(), row -> Reading.of(row, before)).orElseThrow();
        Reading old = newest.getAndAccumulate(reading, (a, b) -> a == null || b.isNewerThan(a) ? b : a);
        if (old != null && reading.erasures > old.erasures) {
            forgetAgain = System.nanoTime() + LONGEST_QUERY_NS;
            forgetters.forEach(Runnable::run);
        } else if (forgetAgain != 0 && System.nanoTime() - forgetAgain > 0) {
            forgetAgain = 0;
            forgetters.forEach(Runnable::run);
        }
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
