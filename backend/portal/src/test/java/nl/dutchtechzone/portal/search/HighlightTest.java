package nl.dutchtechzone.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    private static Highlight of(String question) {
        return new Highlight(Words.of(question, List.of("nl")));
    }

    private static String in(String text, String question) {
        return of(question).in(text, "nl").text();
    }

    @Test
    void wordsAreMarkedAsTheyStandInTheText() {
        assertEquals("Veel [[Bedrijven]] en één [[bedrijf]].", in("Veel Bedrijven en één bedrijf.", "bedrijf"));
        assertEquals("Het [[techniekonderwijs]] en de [[Coöperatie]]", in("Het techniekonderwijs en de Coöperatie", "techniek cooperatie"));
    }

    @ParameterizedTest
    @CsvSource({"leden, lid", "stad, steden", "schip, schepen", "museum, musea", "themas, thema's", "ideeën, idee"})
    void formsAreMarkedEvenIfTheyBeginOtherwise(String one, String other) {
        assertEquals("[[" + other + "]]", in(other, one));
        assertEquals("[[" + one + "]]", in(one, other));
    }

    @Test
    void commonWordsAreNotMarked() {
        assertEquals("De stand van de [[regio]]", in("De stand van de regio", "de regio"));
    }

    @Test
    void whatLooksAlikeIsMarkedWhenItWasSearched() {
        Words words = Words.of("techneik", List.of("nl"));
        Word meant = words.list().getFirst().orAlike(Words.of("technieken", List.of("nl")).list());
        assertEquals("Leren met [[techniek]]", new Highlight(new Words(List.of(meant), List.of("nl")))
                .in("Leren met techniek", "nl").text());
        assertNull(in("Leren met techniek", "techneik"));
    }

    @Test
    void aTextWithoutTheWordsHasNoPassage() {
        assertNull(in("Iets anders", "techniek"));
        assertNull(in("", "techniek"));
    }

    @Test
    void ofALongTextThePassageWithMostWordsIsTaken() {
        String filler = "Er gebeurt van alles in de streek, elke dag opnieuw. ".repeat(20);
        String passage = in("Eerst de kas. " + filler + "Dan leert de klas\n\nin de kas over techniek. " + filler, "kas techniek");
        assertTrue(passage.contains("in de [[kas]] over [[techniek]]."), passage);
        assertTrue(passage.startsWith("… ") && passage.endsWith(" …"), passage);
        assertTrue(passage.length() < 300, passage);
        assertTrue(!passage.contains("\n"), passage);
    }

    @Test
    void theSummaryIsPreferredUnlessTheBodyShowsMore() throws IOException {
        Highlight highlight = of("kas techniek");
        assertEquals("De [[kas]]", highlight.shown("", "De kas", () -> "Geen van beide", "nl").passage());
        assertEquals("De [[kas]]", highlight.shown("", "De kas", () -> "Over techniek", "nl").passage());
        assertEquals("[[Techniek]] in de [[kas]]", highlight.shown("", "De kas", () -> "Techniek in de kas", "nl").passage());
    }

    @Test
    void theTitleIsMarkedToo() throws IOException {
        Highlight highlight = of("kas techniek");
        assertEquals(new Highlight.Shown("[[Techniek]] [a] in de [[kas]]", null),
                highlight.shown("Techniek [a] in de kas", "Iets anders", () -> "", "nl"));
        assertEquals(new Highlight.Shown(null, "De [[kas]]"), highlight.shown("Iets anders", "De kas", () -> "", "nl"));
        assertEquals(List.of(), highlight.corrected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "Zo gaat het||De kas open.|Dan dicht > Zo gaat het · De [[kas]] open. Dan dicht",
        "Kas||- eerst|- dan > [[Kas]] · eerst · dan",
        "Kas:||1. eerst|2. dan  |daarna > [[Kas]]: 1. eerst · 2. dan · daarna",
        "De||kas > De · [[kas]]",
        "De  kas - en meer > De [[kas]] - en meer",
        "[kas] > [ [[kas]]]"})
    void partsOfATextArePartedInAPassage(String text, String passage) {
        assertEquals(passage, in(text.replace('|', '\n'), "kas"));
    }

    @Test
    void bracketsOfTheTextAreNoMarks() {
        assertEquals("[ [bijlage] ] over [[kas]]", in("[[bijlage]] over kas", "kas"));
        assertEquals("[ [ [bijlage] ] ] over [[kas]]", in("[[[bijlage]]] over kas", "kas"));
    }
}
