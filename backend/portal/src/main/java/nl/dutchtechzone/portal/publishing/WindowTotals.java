package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Keeps how many items a query has, so that a page costs no count while the window stays as it is, and next to
 * nothing after a publication.
 */
@Singleton
class WindowTotals {

    /** In ids of publications; a total without any takes as much as some. */
    private static final int KEPT = 1_000_000;
    private static final int A_TOTAL = 50;
    /** After more changes than these, counting all is no more work. */
    private static final int FEW_CHANGES = 500;

    /** A total that can be built upon until something begins or ends by itself. */
    private record Known(WindowTotal total, Instant boundary) {}

    private final WindowLists lists;
    private final RecentChanges recent;
    private final WindowState state;
    private final Cache<WindowLists.Ask, Known> totals = Memory.cache().maximumWeight(KEPT).weigher(WindowTotals::weight).build();

    WindowTotals(WindowLists lists, RecentChanges recent, WindowState state) {
        this.lists = lists;
        this.recent = recent;
        this.state = state;
        state.forget(totals::invalidateAll);
    }

    private static int weight(WindowLists.Ask ask, Known known) {
        return A_TOTAL + (known.total.few() == null ? 0 : known.total.few().length);
    }

    WindowTotal of(WindowLists.Ask ask) {
        WindowLists.Ask any = ask.whole();
        WindowState.Reading reading = state.newest();
        Known known = totals.getIfPresent(any);
        if (known == null || !reading.estimatedNow().isBefore(known.boundary)) {
            return keep(any, lists.total(any), reading);
        }
        if (reading.version() <= known.total.version()) {
            return known.total;
        }
        WindowTotal updated = updated(any, known.total, reading.version());
        // the database's clock may have passed the boundary that this node's estimate had not
        boolean holds = updated != null && updated.now().isBefore(known.boundary);
        return keep(any, holds ? updated : lists.total(any), reading);
    }

    /** Null when all must be counted again. */
    private WindowTotal updated(WindowLists.Ask ask, WindowTotal earlier, long version) {
        if (ask.isByFacetsAlone()) {
            return recent.update(ask, earlier, version);
        }
        // what is filled in from another language depends on more than its own row, and so do the names of people
        boolean ofOwnRows = ask.fallback() == null && ask.words() == null;
        return ofOwnRows && version - earlier.version() <= FEW_CHANGES ? lists.total(ask, earlier) : null;
    }

    /** Keeps a total of the window of which the boundary is known; one that was counted in a newer one is right just now. */
    private WindowTotal keep(WindowLists.Ask ask, WindowTotal total, WindowState.Reading reading) {
        if (total.version() == reading.version() && total.now().isBefore(reading.boundary())) {
            totals.put(ask, new Known(total, reading.boundary()));
        }
        return total;
    }
}
