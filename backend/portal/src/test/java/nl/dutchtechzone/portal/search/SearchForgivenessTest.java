package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.search.Fabricated.found;
import static nl.dutchtechzone.portal.search.Fabricated.index;
import static nl.dutchtechzone.portal.search.Fabricated.suggested;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchForgivenessTest {

    private static final Fabricated STORY = Fabricated.of("story", "Coöperatie bouwt techniekonderwijs in Coevorden")
            .summary("De ondernemersvereniging doet mee in 2024.");

    @ParameterizedTest
    @ValueSource(strings = {"cooperatie", "COÖPERATIE", "coöperaties", "cóóperatie"})
    void accentsAndCaseDoNotMatter(String question) {
        assertFinds(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coe", "techniek", "ondernemers", "coöp"})
    void theBeginningOfAWordIsEnough(String question) {
        assertFinds(question);
    }

    @ParameterizedTest
    @CsvSource({"bouwr", "bowut", "Coevoorden", "coevordne", "techniekondrewijs", "ondernemresvereeniging"})
    void typingErrorsAreForgiven(String question) {
        assertFinds(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tecniek", "technike", "thecniekon"})
    void typingErrorsInTheBeginningOfAWordAreForgiven(String question) {
        assertFinds(question);
        try (SearchIndex index = index(STORY)) {
            assertEquals(List.of(new SearchPage.SearchCorrection(question, List.of("techniekonderwijs"), false)), corrected(index, question));
        }
    }

    @ParameterizedTest
    @CsvSource({"med", "2025", "co", "bruwr", "vechniekonderwijs", "zwemmen"})
    void whatIsTooFarOffIsNot(String question) {
        try (SearchIndex index = index(STORY)) {
            assertEquals(List.of(), found(index, question));
        }
    }

    @Test
    void whatIsWrittenRightComesBeforeWhatLooksAlike() {
        try (SearchIndex index = index(
                Fabricated.of("alike", "Wegen, wegen en nog eens wegen"),
                Fabricated.of("right", "Wat er gebeurt").body("Hoe wij de toekomst wogen en bouwden."))) {
            assertEquals(List.of("right", "alike"), found(index, "wogen"));
        }
    }

    @Test
    void withEnoughHitsWhatLooksAlikeIsLeftOut() {
        Fabricated[] stories = IntStream.range(0, 6)
                .mapToObj(number -> Fabricated.of("talent" + number, number == 0 ? "Galent" : "Talent"))
                .toArray(Fabricated[]::new);
        try (SearchIndex index = index(stories)) {
            assertEquals(5, found(index, "talent").size());
        }
    }

    @Test
    void whatWasFoundInThePlaceOfAWordIsTold() {
        try (SearchIndex index = index(STORY, Fabricated.of("bouw", "Bouwen aan morgen"), Fabricated.of("bout", "Een bout en een moer"),
                Fabricated.of("hidden", "Coevordeb").visible(Fabricated.FAR.minusSeconds(1), Fabricated.FAR))) {
            assertEquals(List.of(new SearchPage.SearchCorrection("coevordne", List.of("coevorden"), false)), corrected(index, "Coevordne"));
            assertEquals(List.of(new SearchPage.SearchCorrection("coevordne", List.of("coevorden"), false),
                    new SearchPage.SearchCorrection("ondernemresvereniging", List.of("ondernemersvereniging"), false)),
                    corrected(index, "coevordne ondernemresvereniging 2024"));
            assertEquals(List.of(new SearchPage.SearchCorrection("bout", List.of("bouwt"), true)), corrected(index, "bout"));
            assertEquals(List.of(), corrected(index, "coevorden"));
            assertEquals(List.of(), corrected(index, "zwemmen"));
        }
    }

    private static List<SearchPage.SearchCorrection> corrected(SearchIndex index, String question) {
        return Fabricated.search(index, question, "nl").corrected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "[[", "\"", "a:b", "*", "😀", "AND OR NOT", "\\", "te~ [2 TO", " "})
    void anyQuestionIsOnlyWords(String question) {
        try (SearchIndex index = index(STORY)) {
            assertTrue(found(index, question).size() <= 1);
            assertTrue(suggested(index, question).size() <= 1);
        }
    }

    @Test
    void theLongestQuestionIsAnswered() {
        try (SearchIndex index = index(STORY)) {
            assertEquals(List.of(), found(index, "abcd ".repeat(40)));
            assertEquals(List.of(), found(index, IntStream.range(0, 40).mapToObj(n -> "woord" + (char) ('a' + n % 26)).toList().toString()));
            assertEquals(List.of(), found(index, "x".repeat(200)));
            assertEquals(List.of(), suggested(index, "x".repeat(200)));
        }
    }

    @Test
    void aQuestionOfManyMistypedWordsIsAnswered() {
        String title = IntStream.range(0, 200).mapToObj(n -> "meetstations" + (char) ('a' + n % 20) + (char) ('a' + n / 20))
                .collect(Collectors.joining(" "));
        try (SearchIndex index = index(Fabricated.of("many", title).summary(title).body(title))) {
            assertEquals(List.of("many"), found(index, IntStream.range(0, 15)
                    .mapToObj(n -> "meetstations" + (char) ('f' + n)).collect(Collectors.joining(" "))));
        }
    }

    private static void assertFinds(String question) {
        try (SearchIndex index = index(STORY, Fabricated.of("other", "Heel iets anders"))) {
            assertEquals(List.of("story"), found(index, question));
        }
    }
}
