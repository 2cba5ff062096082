package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.search.Fabricated.NOW;
import static nl.dutchtechzone.portal.search.Fabricated.id;
import static nl.dutchtechzone.portal.search.Fabricated.index;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchCountsTest {

    private final SearchIndex index = index(
            Fabricated.of("talent", "Talent boeien").kind("theme"),
            Fabricated.of("emmen", "Emmen").kind("municipality"),
            Fabricated.of("one", "Talent in de kas").about("talent", "groei"),
            Fabricated.of("two", "Talent op school").about("talent").facet("municipality", id("emmen").toString()),
            Fabricated.of("three", "Talent in de fabriek").about("groei"),
            Fabricated.of("act", "Talent vasthouden").kind("action").about("talent"),
            Fabricated.of("hidden", "Talent morgen").about("talent").visible(NOW.plusSeconds(1), Fabricated.FAR));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void eachGroupIsCounted() {
        SearchIndex.Found found = ask(Map.of());
        assertEquals(5, found.total());
        assertEquals(Map.of("theme", 1, "story", 3, "action", 1), found.counts().get(Group.KIND));
        assertEquals(Map.of(id("talent").toString(), 3, id("groei").toString(), 2), found.counts().get(Group.THEME));
        assertEquals(Map.of(id("emmen").toString(), 1), found.counts().get(Group.MUNICIPALITY));
    }

    @Test
    void aGroupIsCountedAsIfNotFilteredByItself() {
        SearchIndex.Found found = ask(Map.of(Group.KIND, Set.of("story")));
        assertEquals(3, found.total());
        assertEquals(Map.of("theme", 1, "story", 3, "action", 1), found.counts().get(Group.KIND));
        assertEquals(Map.of(id("talent").toString(), 2, id("groei").toString(), 2), found.counts().get(Group.THEME));
    }

    @Test
    void valuesOfAGroupAreAlternativesAndGroupsNarrowEachOther() {
        SearchIndex.Found found = ask(Map.of(Group.KIND, Set.of("story", "action"), Group.THEME, Set.of(id("talent").toString())));
        assertEquals(Set.of("one", "two", "act"), Set.copyOf(slugs(found)));
        assertEquals(Map.of("story", 2, "action", 1), found.counts().get(Group.KIND));
        assertEquals(Map.of(id("talent").toString(), 3, id("groei").toString(), 2), found.counts().get(Group.THEME));
    }

    @Test
    void aValueThatNothingHasGivesNothing() {
        SearchIndex.Found found = ask(Map.of(Group.MUNICIPALITY, Set.of(id("nowhere").toString())));
        assertEquals(0, found.total());
        assertEquals(List.of(), slugs(found));
        assertEquals(Map.of(id("emmen").toString(), 1), found.counts().get(Group.MUNICIPALITY));
    }

    @Test
    void yearsAreThoseOfTheItemAndOfTheTimesAtWhichItIsHeld() {
        try (SearchIndex held = index(
                Fabricated.of("story", "Talent in beeld").facet("year", "2024"),
                Fabricated.of("weekly", "Talentavond").held(-70, -1, 0, 330))) {
            SearchIndex.Ask ask = new SearchIndex.Ask("talent", "nl", NOW, Map.of(Group.YEAR, Set.of("2027")), 0, 20);
            assertEquals(Map.of("2024", 1, "2025", 1, "2026", 1, "2027", 1), held.search(ask).counts().get(Group.YEAR));
            assertEquals(List.of("weekly"), slugs(held.search(ask)));
        }
    }

    @Test
    void pagesFollowEachOther() {
        List<String> all = slugs(ask(Map.of()));
        SearchIndex.Found second = index.search(new SearchIndex.Ask("talent", "nl", NOW, Map.of(), 2, 2));
        assertEquals(all.subList(2, 4), slugs(second));
        assertEquals(5, second.total());
        assertEquals(List.of(), slugs(index.search(new SearchIndex.Ask("talent", "nl", NOW, Map.of(), 10, 2))));
    }

    @Test
    void hitsNameTheirThemesInOrder() {
        Hits.Hit hit = ask(Map.of()).hits().stream()
                .filter(one -> one.link().path("slug").asText().equals("one")).findFirst().orElseThrow();
        assertEquals(List.of(id("talent").toString(), id("groei").toString()), hit.themes());
    }

    @Test
    void onlyVisibleSubjectsAreNamed() {
        assertEquals("Talent boeien", index.subjects().link(id("talent").toString(), "en", NOW).orElseThrow().path("title").asText());
        assertEquals(true, index.subjects().link(id("groei").toString(), "nl", NOW).isEmpty());
        assertEquals(Map.of("emmen", id("emmen").toString()), index.subjects().keys("municipality", NOW));
        assertEquals(Map.of(), index.subjects().keys("municipality", NOW.minusSeconds(7200)));
    }

    private SearchIndex.Found ask(Map<Group, Set<String>> filters) {
        return index.search(new SearchIndex.Ask("talent", "nl", NOW, filters, 0, 20));
    }

    private static List<String> slugs(SearchIndex.Found found) {
        return found.hits().stream().map(hit -> hit.link().path("slug").asText()).toList();
    }
}
