package nl.dutchtechzone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void noPortIsGivenTwiceThoughNobodyListensYet() {
        assertEquals(200, IntStream.range(0, 200).map(i -> Ports.free()).distinct().count());
    }

    @Test
    void nobodyListensOnAPortThatIsGiven() {
        assertFalse(Ports.answers(Ports.free()));
    }
}
