package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.search.Fabricated.found;
import static nl.dutchtechzone.portal.search.Fabricated.index;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchRankingTest {

    private static Fabricated story(String name, String title) {
        return Fabricated.of(name, title);
    }

    @Test
    void titleComesBeforeSummaryBeforeBody() {
        try (SearchIndex index = index(
                story("body", "Een dag in de kas").summary("Zo groeit het.").body("Er is veel techniek nodig. Techniek overal, techniek altijd."),
                story("summary", "Een dag op school").summary("Leren met techniek."),
                story("title", "Techniek in de klas").summary("Leren meten."),
                story("none", "Een dag in de trein").summary("Reizen."))) {
            assertEquals(List.of("title", "summary", "body"), found(index, "techniek"));
        }
    }

    @Test
    void wordsSideBySideComeBeforeWordsApart() {
        try (SearchIndex index = index(
                story("apart", "Talent").summary("Ruimte voor groei van jong talent, en talent in de regio, is er voor allen."),
                story("phrase", "Kansen").summary("Er is ruimte, en er is groei talent van de regio."))) {
            assertEquals(List.of("phrase", "apart"), found(index, "groei talent"));
        }
    }

    @Test
    void theWholeTitleComesFirst() {
        try (SearchIndex index = index(
                story("more", "Fablab, Fablab en nog eens Fablab").summary("Fablab").body("Fablab"),
                story("whole", "Fablab").kind("contact"))) {
            assertEquals(List.of("whole", "more"), found(index, "fablab"));
        }
    }

    @Test
    void asWrittenComesBeforeAnotherForm() {
        try (SearchIndex index = index(
                story("plural", "Bedrijven openen de deuren"),
                story("singular", "Bedrijf opent de deuren"))) {
            assertEquals(List.of("singular", "plural"), found(index, "bedrijf"));
            assertEquals(List.of("plural", "singular"), found(index, "bedrijven"));
        }
    }

    @Test
    void allWordsAreNeededButTheCommonOnes() {
        try (SearchIndex index = index(
                story("both", "Leren en werken"), story("one", "Leren en reizen"), story("other", "Werken en wonen"))) {
            assertEquals(List.of("both"), found(index, "het leren en het werken"));
        }
    }

    @Test
    void aLongQuestionMayHaveAWordThatIsNotThere() {
        try (SearchIndex index = index(story("it", "Leerlingen bouwen samen een meetstation"), story("not", "Leerlingen reizen"))) {
            assertEquals(List.of("it"), found(index, "leerlingen bouwen meetstation zaterdag"));
        }
    }

    @Test
    void commonAndShortWordsCanBeSearchedThemselves() {
        try (SearchIndex index = index(story("it", "IT in de zorg"), story("no", "Zorg met techniek"))) {
            assertEquals(List.of("it"), found(index, "it"));
            assertEquals(List.of("it"), found(index, "de"));
        }
    }

    @Test
    void aWordInTwoIsFoundAsOne() {
        try (SearchIndex index = index(story("one", "Wat is Dutch TechZone?"), story("two", "Dutch design"))) {
            assertEquals(List.of("one"), found(index, "dutch tech zone"));
        }
    }

    @Test
    void whatIsToComeIsFoundBeforeWhatIsLongOver() {
        try (SearchIndex index = index(
                Fabricated.of("over", "Netwerkavond").held(-400, -370),
                Fabricated.of("again", "Netwerkavond op het water").held(-400, 30),
                Fabricated.of("justOver", "Netwerkavond in de haven").held(-2))) {
            assertEquals(List.of("again", "justOver", "over"), found(index, "netwerkavonden"));
        }
    }

    @Test
    void tagsAreSearchedToo() {
        try (SearchIndex index = index(story("tagged", "Een dag mee").facet("tag", "glastuinbouw"), story("no", "Een dag thuis"))) {
            assertEquals(List.of("tagged"), found(index, "Glastuinbouw"));
        }
    }
}
