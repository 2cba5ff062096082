package nl.dutchtechzone.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    Path folder;

    @Test
    void stopsAServerWithItsChildren() {
        ServerProcess server = ServerProcess.start(
                "A shell", folder.resolve("log"), Map.of(), List.of("sh", "-c", "sleep 300; true"));
        ProcessHandle shell = ProcessHandle.of(server.id()).orElseThrow();
        server.await(Duration.ofSeconds(5), () -> shell.children().findAny().isPresent());
        ProcessHandle child = shell.children().findAny().orElseThrow();
        server.close();
        assertFalse(server.isAlive());
        child.onExit().join();
    }

    @Test
    void aServerThatEndsWhileStartingIsAFaultThatNamesItsLogAndShowsItsEnd() {
        Path log = folder.resolve("log");
        LocalFault fault = assertThrows(LocalFault.class, () -> ServerProcess.start(
                        "False", log, Map.of(), List.of("sh", "-c", "echo The port is taken.; exit 1"))
                .await(Duration.ofSeconds(5), () -> false));
        assertTrue(fault.getMessage().contains("code 1") && fault.getMessage().contains(log.toString()));
        assertTrue(fault.getMessage().endsWith("The port is taken."));
    }
}
