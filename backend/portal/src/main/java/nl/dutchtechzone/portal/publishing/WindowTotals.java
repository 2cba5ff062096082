package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;

/**
 * Keeps how many items a query has, so that a page costs no count while the window stays as it is, and a small one
 * after a publication.
 */
@Singleton
class WindowTotals {

    private static final int KEPT = 10_000;
    /** After more changes than these, counting all is no more work. */
    private static final int FEW_CHANGES = 500;

    private final WindowLists lists;
    private final WindowState state;
    private final Cache<WindowLists.Ask, WindowLists.Total> totals = Caffeine.newBuilder().maximumSize(KEPT).build();

    WindowTotals(WindowLists lists, WindowState state) {
        this.lists = lists;
        this.state = state;
        state.forget(totals::invalidateAll);
    }

    int of(WindowLists.Ask ask) {
        WindowLists.Ask any = ask.whole();
        WindowState.Reading now = state.newest();
        WindowLists.Total known = totals.getIfPresent(any);
        if (known == null || !known.holdsApartFromChanges()) {
            return keep(any, lists.total(any));
        }
        long changes = now.version() - known.reading().version();
        if (changes <= 0) {
            return known.count();
        }
        // what is filled in from another language depends on more than its own row, and so do the names of people
        if (changes > FEW_CHANGES || any.fallback() != null || any.words() != null && any.kind().isPersonal()) {
            return keep(any, lists.total(any));
        }
        WindowLists.Total updated = lists.total(any, known);
        // the database's clock may have passed the boundary that this node's estimate had not
        boolean passed = !updated.reading().now().isBefore(known.reading().boundary());
        return keep(any, passed ? lists.total(any) : updated);
    }

    private int keep(WindowLists.Ask ask, WindowLists.Total total) {
        totals.put(ask, total);
        return total.count();
    }
}
