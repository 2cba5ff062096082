package nl.dutchtechzone.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormTest {

    private final Tokens exact = new Tokens(new WordForm.Exact());
    private final Tokens dutch = new Tokens(new WordForm.Stem("nl"));
    private final Tokens english = new Tokens(new WordForm.Stem("en"));

    @ParameterizedTest
    @CsvSource({
        "bedrijf, bedrijven", "huis, huizen", "innovatie, innovaties", "actie, acties", "provincie, provincies",
        "initiatief, initiatieven", "brief, brieven", "prijs, prijzen", "reis, reizen", "advies, adviezen",
        "plan, plannen", "jaarplan, jaarplannen", "kas, kassen", "programma, programma's", "thema, thema’s",
        "grens, grenzen", "fonds, fondsen", "kans, kansen", "idee, ideeën", "technologie, technologieën",
        "stad, steden", "lid, leden", "kind, kinderen", "museum, musea", "school, scholen", "verhaal, verhalen",
        "raad, raden", "gemeente, gemeenten", "ondernemer, ondernemers", "ontwikkeling, ontwikkelingen",
        "adres, adressen", "regio, regio's"})
    void dutchSingularAndPluralMeet(String singular, String plural) {
        assertEquals(dutch.of(singular), dutch.of(plural));
    }

    @ParameterizedTest
    @CsvSource({"huis, huid", "plan, plant", "actie, actief", "kas, kast", "reis, rijs", "gras, graf"})
    void differentDutchWordsStayApart(String one, String other) {
        assertNotEquals(dutch.of(one), dutch.of(other));
    }

    @ParameterizedTest
    @CsvSource({"company, companies", "business, businesses", "region, region's", "invest, investing", "theme, themes"})
    void englishFormsMeet(String one, String other) {
        assertEquals(english.of(one), english.of(other));
    }

    @Test
    void exactWordsLoseCaseAccentsAndApostrophes() {
        assertEquals(List.of("coordinatie", "cafes", "een", "strasse", "themas", "themas", "borger", "odoorn"),
                exact.of("Coördinatie CAFÉS één Straße thema's thema’s Borger-Odoorn"));
    }

    @Test
    void exactWordsKeepTheCommonAndTheShort() {
        assertEquals(List.of("de", "ict", "en", "it", "in", "2024"), exact.of("De ICT en IT in 2024"));
    }

    @Test
    void stemsLeaveOutTheMostCommonWords() {
        assertEquals(List.of("stand", "regio"), dutch.of("De stand van de regio"));
    }

    @Test
    void beginningsAreThoseOfEachWord() {
        assertEquals(List.of("o", "on", "s", "st", "sta"), new Tokens(new WordForm.Beginnings()).of("On Sta"));
    }

    @Test
    void placesPointIntoTheTextAsItWas() {
        String text = "Vóór de thema’s: «Größe»";
        StringBuilder seen = new StringBuilder();
        exact.each(text, (word, start, end) -> seen.append(text, start, end).append('|'));
        assertEquals("Vóór|de|thema’s|Größe|", seen.toString());
    }
}
