package nl.dutchtechzone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownProcessTest {

    private final KnownProcess self = KnownProcess.of(ProcessHandle.current());

    @Test
    void isFoundAgainFromItsLine() {
        assertTrue(KnownProcess.parse(self.toString()).alive().isPresent());
    }

    @Test
    void anIdThatIsUsedAgainIsAnotherProcess() {
        assertEquals(Optional.empty(), new KnownProcess(self.id(), self.start().minusSeconds(60)).alive());
    }
}
