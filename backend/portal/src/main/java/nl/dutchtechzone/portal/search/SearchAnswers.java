package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowState;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;

/** Answers from the index, kept in memory when they are as new as the window. */
@Singleton
class SearchAnswers {

    /** The index follows a publication within some milliseconds; who asks right after it shall see it. */
    private static final long PATIENCE_MS = 5000;

    private static final class IndexIsBehind extends RuntimeException {
        IndexIsBehind() {
            super(null, null, false, false);
        }
    }

    private final IndexUpkeep upkeep;
    private final WindowState state;
    private final Window window;

    SearchAnswers(IndexUpkeep upkeep, WindowState state, Window window) {
        this.upkeep = upkeep;
        this.state = state;
        this.window = window;
    }

    /** Makes an answer of the index and the database's time. */
    Response answer(UriInfo uri, BiFunction<SearchIndex, Instant, Object> content) {
        try {
            return window.answer(uri, () -> {
                WindowState.Reading reading = state.newest();
                IndexUpkeep.Kept kept = upkeep.newest(PATIENCE_MS);
                if (kept == null || kept.version() < reading.version()) {
                    throw new IndexIsBehind();
                }
                return made(kept, reading, content);
            });
        } catch (IndexIsBehind e) {
            IndexUpkeep.Kept kept = upkeep.kept() != null ? upkeep.kept() : upkeep.newest(PATIENCE_MS);
            if (kept == null) {
                throw unavailable();
            }
            return window.answerOnce(made(kept, state.newest(), content));
        }
    }

    // as a tree, in which the window sees where the next page is
    private static Window.Content made(IndexUpkeep.Kept kept, WindowState.Reading reading,
            BiFunction<SearchIndex, Instant, Object> content) {
        return new Window.Content(Json.tree(content.apply(kept.index(), now(reading))), null);
    }

    private static Instant now(WindowState.Reading reading) {
        if (reading.isTooOld()) {
            throw unavailable();
        }
        return reading.estimatedNow();
    }

    private static ProblemException unavailable() {
        return ProblemException.of(ProblemType.UNAVAILABLE, "Search is out of reach for the moment; try again soon.");
    }

    static UUID id(ObjectNode link) {
        return UUID.fromString(link.path("id").asText());
    }

    /** The year by which a plan is addressed; null for everything else. */
    static Integer year(ObjectNode link) {
        return "annual".equals(link.path("type").textValue()) ? link.path("firstYear").intValue() : null;
    }
}
