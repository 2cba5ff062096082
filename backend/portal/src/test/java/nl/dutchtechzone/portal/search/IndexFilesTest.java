package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.search.Fabricated.found;
import static nl.dutchtechzone.portal.search.Fabricated.index;
import static nl.dutchtechzone.portal.search.Fabricated.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexFilesTest {

    @Test
    void aLargeIndexIsInAFolderThatIsThrownAwayWithIt() throws IOException {
        IndexFiles.InFolder files = IndexFiles.InFolder.temporary();
        try (SearchIndex index = index(files, Fabricated.of("one", "Techniek in de kas"))) {
            assertEquals(List.of("one"), found(index, "techniek"));
            put(index, Fabricated.of("one", "Talent in de kas"), Fabricated.of("two", "Techniek op school"));
            assertEquals(List.of("two"), found(index, "techniek"));
            assertFalse(index.isOutgrown());
            assertTrue(Files.isDirectory(files.folder()));
        }
        assertFalse(Files.exists(files.folder()));
    }
}
