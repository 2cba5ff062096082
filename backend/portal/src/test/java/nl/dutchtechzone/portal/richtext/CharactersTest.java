package nl.dutchtechzone.portal.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharactersTest {

    /** The contract says with a pattern what the check says in code. */
    @Test
    void theCheckAndThePatternAllowTheSame() {
        IntStream everyUnitAndSomePairs = IntStream.concat(IntStream.rangeClosed(0, 0x1_0100), IntStream.of(0x1f600, 0x10ffff));
        everyUnitAndSomePairs.forEach(character -> {
            String text = "a" + Character.toString(character) + "b";
            assertEquals(text.matches(Characters.PATTERN), Characters.fault(text, 10).isEmpty(), () -> Integer.toHexString(character));
        });
    }

    @Test
    void halfACharacterIsRefusedAtEitherEnd() {
        String pair = Character.toString(0x1f600);
        assertEquals("characters", Characters.fault("a" + pair.charAt(0), 10).orElseThrow().code());
        assertEquals("characters", Characters.fault(pair.charAt(1) + "a", 10).orElseThrow().code());
    }
}
