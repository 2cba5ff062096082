package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** A total that is brought up to date from what changed is what counting all gives. */
@QuarkusTest
class WindowTotalsTest extends ApiTest {

    private static final int STORIES = 6;
    private static final int CHANGES = 40;

    @Inject
    WindowTotals totals;

    @Inject
    WindowLists lists;

    @Inject
    RecentChanges recent;

    @Inject
    WindowState state;

    @Inject
    Kinds kinds;

    @Inject
    Sql sql;

    private final Random random = new Random(11);
    private final Set<DeskItem> planned = new HashSet<>();
    private final String tag = Drafts.fresh("t");
    private final String word = Drafts.fresh("w").replace("-", "");

    @Test
    void isWhatCountingGivesWhateverChanges() {
        List<DeskItem> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(DeskItem.create("stories", draft()));
        }
        List<WindowLists.Ask> asks = asks();
        asks.forEach(totals::of);
        for (int i = 0; i < CHANGES; i++) {
            DeskItem story = stories.get(random.nextInt(STORIES));
            String done = change(story);
            for (WindowLists.Ask ask : asks) {
                // not each of them each time, so that some have more to catch up with
                if (random.nextInt(3) > 0) {
                    assertIsAsCounted(ask, done);
                }
            }
        }
        asks.forEach(ask -> assertIsAsCounted(ask, "at last"));
        assertEquals(0, facets("ended and visible_until > utc_timestamp(3)"), "nothing that is visible is passed by");
        assertTrue(facets("ended") > 0, "what has ended is passed by");
        assertTrue(lists.total(asks.getFirst()).count() > 0, "some are public at the end");
    }

    @Test
    void isCountedAnewWhenItIsOlderThanTheChangesThatAreKept() {
        DeskItem.create("stories", draft()).publish("nl");
        WindowLists.Ask ask = asks().getFirst();
        WindowTotal total = lists.total(ask);
        recent.update(ask, total, state.newest().version());
        assertNull(recent.update(ask, new WindowTotal(total.count(), -1, total.now()), state.newest().version()));
    }

    private void assertIsAsCounted(WindowLists.Ask ask, String done) {
        WindowTotal counted = lists.total(ask);
        WindowTotal kept = totals.of(ask);
        assertEquals(counted.count(), kept.count(), done + ", " + ask.filters());
        assertEquals(sorted(counted), sorted(kept), done + ", " + ask.filters());
    }

    private static List<Long> sorted(WindowTotal total) {
        return total.few() == null ? null : Arrays.stream(total.few()).sorted().boxed().toList();
    }

    private int facets(String that) {
        return sql.row("select count(*) as total from publication_facet where " + that, List.of(), row -> row.getInt("total")).orElseThrow();
    }

    private String change(DeskItem story) {
        if (planned.remove(story)) {
            story.act(PUBLISHER, "_unschedule", "{language: 'nl'}");
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> {
                story.publish("nl");
                yield "published again";
            }
            case 2 -> {
                story.save(draft()).publish("nl");
                yield "published with other facets";
            }
            case 3 -> {
                story.publish("nl").withdraw("nl");
                yield "withdrawn";
            }
            default -> {
                story.publish("nl", Instant.now().plus(Duration.ofDays(1)), null);
                planned.add(story);
                yield "planned";
            }
        };
    }

    private ObjectNode draft() {
        ObjectNode draft = Drafts.taggedStory("Over " + word + "abc".charAt(random.nextInt(3)), tag, tag + random.nextInt(3));
        ((ObjectNode) draft.at("/texts/nl")).put("summary", "Van " + tag + " " + word + "xyz".charAt(random.nextInt(3)));
        return draft;
    }

    private List<WindowLists.Ask> asks() {
        WindowQuery.Filter all = WindowQuery.Filter.plain("tag", List.of(tag));
        WindowQuery.Filter one = WindowQuery.Filter.plain("tag", List.of(tag + 1));
        WindowQuery.Filter two = WindowQuery.Filter.plain("tag", List.of(tag + 0, tag + 2));
        WindowQuery.Filter begins = WindowQuery.Filter.beginning(TitleWords.FACET, word + "a");
        WindowQuery.Filter beginsToo = WindowQuery.Filter.beginning(TitleWords.FACET, word);
        return List.of(List.of(all), List.of(one), List.of(two), List.of(begins), List.of(all, two, begins), List.of(one, beginsToo), List.<WindowQuery.Filter>of()).stream()
                .map(filters -> new WindowLists.Ask(kinds.named("story"), "nl", null, filters, null, null, null, null, WindowQuery.Sort.NEWEST, 2, null))
                .toList();
    }
}
