package nl.dutchtechzone.portal.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.ChangeFeed;
import nl.dutchtechzone.portal.publishing.ChangeFeed.Published;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.WindowState;
import nl.dutchtechzone.portal.web.Settings;
import org.jboss.logging.Logger;

/**
 * Makes this node's index and keeps it up with the window: after each change, and again every second while that fails.
 * An index that breaks is thrown away for a new one.
 */
@Singleton
class IndexUpkeep {

    private static final Logger LOG = Logger.getLogger("portal.search");
    private static final int AT_ONCE = 500;
    private static final long NS_PER_MS = 1_000_000;
    private static final long RETRY_MS = 1000;
    /** Two cores are busy enough with what is asked first. */
    private static final long BEGIN_AFTER_MS = 300;
    private static final long LONGEST_END_MS = 5000;
    /** Long enough for the code to be loaded and mostly compiled, short enough for a start in two seconds. */
    private static final long WARMING_NS = 300_000_000;
    private static final int WARMING_HITS = 20;
    private static final List<String> WARMING_QUESTIONS = List.of("techniek en ondernemen", "techneik", "e");

    /** An index and the version of the window that it knows. */
    record Kept(SearchIndex index, long version) {}

    private final WindowState state;
    private final ChangeFeed feed;
    private final Settings settings;
    private final List<String> searched;
    private final Set<String> followed;
    private final Object change = new Object();
    private final Thread thread = Thread.ofPlatform().name("search-index").daemon().unstarted(this::run);
    private volatile Kept kept;
    private volatile boolean failing;
    private volatile boolean stopping;
    private SearchIndex retired;

    IndexUpkeep(WindowState state, ChangeFeed feed, Kinds kinds, Settings settings) {
        this.state = state;
        this.feed = feed;
        this.settings = settings;
        this.searched = List.copyOf(kinds.searched().keySet());
        this.followed = Stream.concat(Subjects.KINDS.stream(), searched.stream()).collect(Collectors.toUnmodifiableSet());
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        state.follow(this::tell);
        vertx.setTimer(BEGIN_AFTER_MS, timer -> thread.start());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        tell();
        thread.join(LONGEST_END_MS);
    }

    /** The index as it is, or null while the first one is being made. */
    Kept kept() {
        return kept;
    }

    /** Waits until the index knows the newest version, unless it cannot; gives the index as it is then, or null. */
    Kept newest(long patienceMs) {
        long end = System.nanoTime() + patienceMs * NS_PER_MS;
        synchronized (change) {
            long left = patienceMs;
            while (isBehind() && !failing && left > 0 && !Thread.currentThread().isInterrupted()) {
                await(left);
                left = (end - System.nanoTime()) / NS_PER_MS;
            }
        }
        return kept;
    }

    private boolean isBehind() {
        return kept == null || kept.version < state.newest().version();
    }

    private void run() {
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            try {
                keepUp();
                failing = false;
            // whatever it is, search goes on with what it has, and this goes on trying
            } catch (RuntimeException | Error e) {
                LOG.warnf(e, "The search index could not be kept up");
                failing = true;
                if (kept != null && !kept.index.isSound()) {
                    kept = null;
                }
            }
            synchronized (change) {
                change.notifyAll();
                if (!stopping && (failing || !isBehind())) {
                    await(RETRY_MS);
                }
            }
        }
        discardRetired();
        if (kept != null) {
            kept.index.close();
        }
    }

    private void keepUp() {
        WindowState.Reading reading = state.newest() == null ? state.refresh() : state.newest();
        if (kept != null && kept.version >= reading.version()) {
            return;
        }
        discardRetired();
        boolean first = kept == null;
        SearchIndex index = first ? SearchIndex.forSize(feed.size(), settings.languages(), searched) : kept.index;
        long begin = System.nanoTime();
        try {
            int items = add(index, first ? 0 : kept.version);
            index.show();
            if (first) {
                warm(index, reading.estimatedNow());
                LOG.infof("Search knows %d items, after %d ms", items, (System.nanoTime() - begin) / NS_PER_MS);
            }
        } catch (RuntimeException | Error e) {
            if (first) {
                index.close();
            }
            throw e;
        }
        kept = new Kept(index, reading.version());
        if (index.isOutgrown()) {
            kept = new Kept(index.inFolder(), reading.version());
            retired = index;
        }
    }

    /** Whoever asked an index before it was replaced has the answer by the time of the next change. */
    private void discardRetired() {
        if (retired != null) {
            retired.close();
            retired = null;
        }
    }

    /** Adds what changed after a version; what changes meanwhile comes last in the feed, so nothing is missed. */
    private int add(SearchIndex index, long version) {
        int items = 0;
        ChangeFeed.Position position = ChangeFeed.Position.after(version);
        while (position != null && !stopping) {
            ChangeFeed.Page page = feed.read(followed, position, AT_ONCE);
            Map<UUID, List<Published>> byItem = page.publications().stream().collect(Collectors.groupingBy(Published::item));
            page.items().forEach(item -> index.replace(item, byItem.getOrDefault(item, List.of())));
            items += page.items().size();
            position = page.next();
        }
        return items;
    }

    private void warm(SearchIndex index, Instant now) {
        String reader = settings.baseLanguage();
        long end = System.nanoTime() + WARMING_NS;
        while (System.nanoTime() < end) {
            for (String question : WARMING_QUESTIONS) {
                index.search(new SearchIndex.Ask(question, reader, now, Map.of(), 0, WARMING_HITS));
                index.suggest(question, reader, now);
            }
        }
    }

    private void tell() {
        synchronized (change) {
            change.notifyAll();
        }
    }

    private void await(long ms) {
        try {
            change.wait(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
