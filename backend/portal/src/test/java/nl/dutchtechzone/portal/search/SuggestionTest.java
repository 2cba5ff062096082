package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.search.Fabricated.index;
import static nl.dutchtechzone.portal.search.Fabricated.suggested;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private final SearchIndex index = index(
            Fabricated.of("story", "Een meetstation van één klas"),
            Fabricated.of("plan", "Jaarplan 2024").kind("plan"),
            Fabricated.of("first", "Meetbaar resultaat"),
            Fabricated.of("action", "Meten en weten").kind("action"),
            Fabricated.of("theme", "Talent en meesterschap").kind("theme"),
            Fabricated.of("english", "Measuring").in("en"));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void wordsThatBeginAsTypedAreSuggestedAndTitlesThatDoComeFirstWithTheirKind() {
        assertEquals(List.of("first", "story", "action", "theme"), suggested(index, "me"));
        assertEquals(List.of("first", "story"), suggested(index, "meet"));
    }

    @Test
    void allTypedWordsCount() {
        assertEquals(List.of("story"), suggested(index, "een kl"));
        assertEquals(List.of("plan"), suggested(index, "jaarplan 20"));
    }

    @Test
    void accentsDoNotMatterAndTypingErrorsAreForgiven() {
        assertEquals(List.of("story"), suggested(index, "ÉÉN"));
        assertEquals(List.of("story"), suggested(index, "meetsattion"));
        assertEquals(List.of("plan"), suggested(index, "jarp"));
    }

    @Test
    void somethingOfEachKindComesBeforeMuchOfOne() {
        try (SearchIndex many = index(Stream.concat(
                IntStream.range(0, 30).mapToObj(number -> Fabricated.of("s" + number, "Meten " + number)),
                Stream.of(Fabricated.of("late", "Wie wil er meten").kind("contact"))).toArray(Fabricated[]::new))) {
            assertEquals("late", suggested(many, "met").getLast());
            assertEquals(8, suggested(many, "met").size());
        }
    }

    @Test
    void thereAreNotTooMany() {
        try (SearchIndex many = index(IntStream.range(0, 30)
                .mapToObj(number -> Fabricated.of("s" + number, "Verhaal " + number)).toArray(Fabricated[]::new))) {
            assertEquals(8, suggested(many, "ver").size());
        }
    }
}
