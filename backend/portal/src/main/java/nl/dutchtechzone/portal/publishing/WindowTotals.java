package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Keeps how many items a query has, so that a page costs no count while the window stays as it is. */
@Singleton
class WindowTotals {

    private static final int KEPT = 10_000;

    private record Key(WindowLists.Ask ask, long version, Instant boundary) {}

    private final WindowLists lists;
    private final WindowState state;
    private final Cache<Key, Integer> totals = Caffeine.newBuilder().maximumSize(KEPT).build();

    WindowTotals(WindowLists lists, WindowState state) {
        this.lists = lists;
        this.state = state;
    }

    int of(WindowLists.Ask ask) {
        WindowLists.Ask any = new WindowLists.Ask(ask.kind(), ask.language(), ask.fallback(), ask.filters(), ask.words(),
                WindowQuery.Sort.TITLE, 0, null);
        WindowState.Reading reading = state.newest();
        return totals.get(new Key(any, reading.version(), reading.boundary()), key -> lists.total(any));
    }
}
