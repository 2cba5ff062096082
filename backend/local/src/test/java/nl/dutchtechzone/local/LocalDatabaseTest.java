package nl.dutchtechzone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void startsAgainOnTheSameDataWithTheSamePassword() {
        int port = Ports.free();
        LocalDatabase first = LocalDatabase.start(folder, port, LocalDatabase.Durability.LAST_SECOND_MAY_BE_LOST);
        String password = first.password();
        assertTrue(first.isAlive() && Ports.answers(port));
        first.close();
        assertFalse(first.isAlive() || Ports.answers(port));

        try (LocalDatabase second = LocalDatabase.start(folder, port, LocalDatabase.Durability.FULL)) {
            assertEquals(password, second.password());
            assertEquals("jdbc:mariadb://127.0.0.1:" + port + "/portal", second.url());
        }
    }

    /** As several portals and test runs on one machine are. */
    @Test
    void aStartLeavesTheTemporaryTablesOfOtherServersAlone() throws IOException {
        Path theirs = Files.createTempFile("#sql-temptable-", ".MAI");
        try (LocalDatabase database = LocalDatabase.start(folder, Ports.free(), LocalDatabase.Durability.LAST_SECOND_MAY_BE_LOST)) {
            assertTrue(database.isAlive() && Files.exists(theirs));
        } finally {
            Files.deleteIfExists(theirs);
        }
    }
}
