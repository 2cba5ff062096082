package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A cache that does not fit is passed over in silence, so it is looked for in the memory of the process. */
class StartTrial {

    @Test
    @EnabledOnOs(OS.LINUX)
    void theBackendStartsFromItsAheadOfTimeCache() throws IOException {
        Path memory = Path.of("/proc", Long.toString(TrialPortal.running().backend().id()), "maps");
        assertTrue(Files.readString(memory).contains(Backend.AOT_CACHE.toAbsolutePath().toString()), Backend.AOT_CACHE + " is not in use");
    }
}
