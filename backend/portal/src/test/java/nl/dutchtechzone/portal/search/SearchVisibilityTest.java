package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.search.Fabricated.FAR;
import static nl.dutchtechzone.portal.search.Fabricated.NOW;
import static nl.dutchtechzone.portal.search.Fabricated.found;
import static nl.dutchtechzone.portal.search.Fabricated.id;
import static nl.dutchtechzone.portal.search.Fabricated.index;
import static nl.dutchtechzone.portal.search.Fabricated.put;
import static nl.dutchtechzone.portal.search.Fabricated.search;
import static nl.dutchtechzone.portal.search.Fabricated.suggested;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchVisibilityTest {

    private static final Instant SOON = NOW.plusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(120);

    private static Fabricated story(String title) {
        return Fabricated.of("story", title);
    }

    @Test
    void itComesOnTheMillisecondAndGoesOnTheMillisecond() {
        try (SearchIndex index = index(story("Meetstation").visible(SOON, LATER))) {
            assertEquals(List.of(), found(index, "meetstation", "nl", SOON.minusMillis(1)));
            assertEquals(List.of("story"), found(index, "meetstation", "nl", SOON));
            assertEquals(List.of("story"), found(index, "meetstation", "nl", LATER.minusMillis(1)));
            assertEquals(List.of(), found(index, "meetstation", "nl", LATER));
            assertEquals(List.of(), suggested(index, "meet"));
        }
    }

    @Test
    void aSuccessorTakesOverAtOnce() {
        try (SearchIndex index = index(
                story("Meetstation oud").visible(NOW, SOON), story("Meetstation nieuw").visible(SOON, FAR))) {
            assertEquals("Meetstation oud", title(index, SOON.minusMillis(1)));
            assertEquals("Meetstation nieuw", title(index, SOON));
        }
    }

    @Test
    void whatIsReplacedOrWithdrawnIsGone() {
        try (SearchIndex index = index(story("Meetstation"))) {
            put(index, story("Windmolen"));
            assertEquals(List.of(), found(index, "meetstation"));
            assertEquals(List.of("story"), found(index, "windmolen"));
            index.replace(id("story"), List.of());
            index.show();
            assertEquals(List.of(), found(index, "windmolen"));
        }
    }

    @Test
    void aReaderGetsTheOwnLanguageElseDutch() {
        try (SearchIndex index = index(
                Fabricated.of("both", "Techniek op school"), Fabricated.of("both", "Technology at school").in("en"),
                Fabricated.of("dutch", "School in de kas"), Fabricated.of("english", "School abroad").in("en"))) {
            assertEquals(List.of("en", "en", "nl"), languages(search(index, "school", "en")).stream().sorted().toList());
            assertEquals(List.of("nl", "nl"), languages(search(index, "school", "nl")));
            assertEquals(List.of(), found(index, "techniek", "en", NOW));
            assertEquals(List.of("dutch"), found(index, "kassen", "en", NOW));
        }
    }

    @Test
    void dutchStandsInOnlyWhileThereIsNoEnglish() {
        try (SearchIndex index = index(
                story("Meetstation"), story("Measuring station (meetstation)").in("en").visible(SOON, LATER))) {
            assertEquals(List.of("nl"), languages(index, SOON.minusMillis(1)));
            assertEquals(List.of("en"), languages(index, SOON));
            assertEquals(List.of("en"), languages(index, LATER.minusMillis(1)));
            assertEquals(List.of("nl"), languages(index, LATER));
        }
    }

    @Test
    void wordsThatFellBackAreReadInTheirOwnLanguage() {
        try (SearchIndex index = index(
                Fabricated.of("contact", "Samenwerkende bedrijven").kind("contact"),
                Fabricated.of("contact", "Samenwerkende bedrijven").kind("contact").in("en").withWordsIn("nl"))) {
            SearchIndex.Found found = search(index, "bedrijf", "en");
            assertEquals(List.of("nl"), languages(found));
            assertEquals(1, found.total());
        }
    }

    private static String title(SearchIndex index, Instant now) {
        List<Hits.Hit> hits = index.search(new SearchIndex.Ask("meetstation", "nl", now, Map.of(), 0, 20)).hits();
        assertEquals(1, hits.size());
        return hits.getFirst().link().path("title").asText();
    }

    private static List<String> languages(SearchIndex index, Instant now) {
        return languages(index.search(new SearchIndex.Ask("meetstation", "en", now, Map.of(), 0, 20)));
    }

    private static List<String> languages(SearchIndex.Found found) {
        return found.hits().stream().map(hit -> hit.link().path("language").asText()).toList();
    }
}
