package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import org.junit.jupiter.api.Test;

/** Publications come and go by themselves, and never two at once. */
@QuarkusTest
class ScheduleTest extends ApiTest {

    private static final Duration SOON = Duration.ofSeconds(4);

    @Inject
    WindowState state;

    @Test
    void appearsByItselfWhileTheOneBeforeStays() {
        String slug = Drafts.fresh("gepland");
        DeskItem story = DeskItem.create("stories", telling(slug, "Oud.")).publish("nl").save(telling(slug, "Nieuw."));
        Instant from = in(SOON);
        story.publish("nl", from, null);
        Eventually.changes(() -> {
            String seen = seen(slug);
            assertFalse(seen.equals("Nieuw.") && Instant.now().isBefore(from), "seen before its time");
            return seen;
        }, "Oud.", "Nieuw.");
        assertEquals("live", story.publicationState("nl"));
    }

    @Test
    void appearsInListsByItself() {
        String tag = Drafts.fresh("t");
        ObjectNode draft = Drafts.story();
        draft.putArray("tags").add(tag);
        DeskItem.create("stories", draft).publish("nl", in(SOON), null);
        Eventually.changes(() -> NOBODY.asks().queryParam("tag", tag).get("/api/v1/stories").path("total"), 0, 1);
    }

    /** What links show is kept in memory, until the moment at which something begins or ends. */
    @Test
    void aLinkComesAndGoesByItselfWithWhatItLeadsTo() {
        String tag = Drafts.fresh("t");
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("kort")));
        ObjectNode draft = Drafts.story();
        draft.putArray("tags").add(tag);
        draft.putArray("themes").add(theme.id().toString());
        DeskItem.create("stories", draft).publish("nl");
        Instant from = in(SOON);
        theme.publish("nl", from, from.plus(SOON));
        Supplier<Integer> themes = () -> NOBODY.asks().queryParam("tag", tag).get("/api/v1/stories").path("items[0].themes.size()");
        Eventually.changes(themes, 0, 1);
        Eventually.changes(themes, 1, 0);
    }

    @Test
    void goesByItselfAtItsEnd() {
        String slug = Drafts.fresh("tijdelijk");
        DeskItem story = DeskItem.create("stories", telling(slug, "Even.")).publish("nl", null, in(SOON));
        Eventually.changes(() -> seen(slug), "Even.", "404");
        assertEquals("ended", story.publicationState("nl"));
    }

    /** Else each answer would be made again, and again, until the next reading of the second. */
    @Test
    void whatIsMadeRightAfterSomethingBeganCanBeKept() {
        Instant from = in(SOON);
        DeskItem.create("stories", Drafts.story()).publish("nl", from, null);
        // a node's estimate of the database's time is ahead of it by as long as a reading took, or behind by the part of a millisecond
        while (Instant.now().isBefore(from.plusMillis(2))) {
            Thread.onSpinWait();
        }
        assertFalse(state.current().isOver());
    }

    @Test
    void nothingComesBackToLifeAfterItsEnd() {
        String slug = Drafts.fresh("opvolger");
        DeskItem story = DeskItem.create("stories", telling(slug, "Eerst.")).publish("nl").save(telling(slug, "Kort."));
        story.publish("nl", null, in(SOON));
        Eventually.changes(() -> seen(slug), "Kort.", "404");
    }

    @Test
    void endsThePredecessorWhereItBeginsAndCancellingGivesTheEndBack() {
        Instant begin = in(Duration.ofHours(1));
        Instant end = in(Duration.ofHours(9));
        DeskItem story = DeskItem.story().publish("nl", null, end).save(Drafts.story());
        story.publish("nl", begin, null);
        assertEquals("scheduled", story.publicationState("nl"));
        assertEquals(begin.toString(), until(story, 1));

        story.act(PUBLISHER, "_unschedule", "{language: 'nl'}");
        assertEquals("live", story.publicationState("nl"));
        assertEquals(end.toString(), until(story, 0));
        story.tryTo(PUBLISHER, "_unschedule", "{language: 'nl'}").then().statusCode(409);
    }

    @Test
    void cancellingGivesAnOpenEndBack() {
        DeskItem story = DeskItem.story().publish("nl").save(Drafts.story());
        story.publish("nl", in(Duration.ofHours(1)), null).act(PUBLISHER, "_unschedule", "{language: 'nl'}");
        assertNull(until(story, 0));
    }

    @Test
    void onlyOneIsScheduled() {
        DeskItem story = DeskItem.story();
        story.publish("nl", in(Duration.ofHours(1)), null);
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl', from: '%s'}", in(Duration.ofHours(2))).then().statusCode(409);
    }

    @Test
    void whatIsPublishedNowMakesRoomForWhatIsScheduled() {
        Instant begin = in(Duration.ofHours(1));
        DeskItem story = DeskItem.story();
        story.publish("nl", begin, null).save(Drafts.story()).publish("nl");
        assertEquals("scheduled", story.publicationState("nl"));
        assertEquals("live", story.view().getString("languages.nl.publications[1].state"));
        assertEquals(begin.toString(), until(story, 1));
    }

    @Test
    void withdrawingCancelsWhatIsScheduledToo() {
        DeskItem story = DeskItem.story().publish("nl").save(Drafts.story());
        story.publish("nl", in(Duration.ofHours(1)), null).withdraw("nl");
        assertEquals(1, story.view().getList("languages.nl.publications").size());
        assertEquals("ended", story.publicationState("nl"));
    }

    @Test
    void doesNotBeginInThePastNorEndBeforeItBegins() {
        DeskItem story = DeskItem.story();
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl', from: '2020-01-01T00:00:00Z'}").then().statusCode(400)
                .body("errors[0].field", equalTo("from"));
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl', from: '%s', until: '%s'}", in(Duration.ofHours(2)), in(Duration.ofHours(1)))
                .then().statusCode(400).body("errors[0].field", equalTo("until"));
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl', from: 'tomorrow'}").then().statusCode(400)
                .body("errors[0].field", equalTo("from"));
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    private static String until(DeskItem story, int publication) {
        String until = story.view().getString("languages.nl.publications[" + publication + "].until");
        return until == null ? null : Instant.parse(until).toString();
    }

    private static String seen(String slug) {
        var answer = NOBODY.asks().get("/api/v1/stories/" + slug);
        return answer.statusCode() == 200 ? answer.path("summary") : Integer.toString(answer.statusCode());
    }

    private static ObjectNode telling(String slug, String summary) {
        ObjectNode draft = Drafts.story(slug);
        draft.withObject("texts").withObject("nl").put("summary", summary);
        return draft;
    }
}
