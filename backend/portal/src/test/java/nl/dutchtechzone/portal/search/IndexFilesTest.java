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
import java.util.Set;
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

    @Test
    void anIndexThatMovesToAFolderKnowsTheSameAndGoesOn() {
        try (SearchIndex small = index(new IndexFiles.InMemory(), Fabricated.of("one", "Techniek in de kas"), Fabricated.of("two", "Techniek op school"))) {
            // what was replaced and not yet shown comes along as it is now
            small.replace(Fabricated.id("one"), List.of());
            try (SearchIndex large = small.inFolder()) {
                assertEquals(List.of("two"), found(large, "techniek"));
                put(large, Fabricated.of("three", "Techniek thuis"));
                assertEquals(Set.of("two", "three"), Set.copyOf(found(large, "techniek")));
                assertEquals(List.of("two"), found(small, "techniek"));
                assertFalse(large.isOutgrown());
            }
        }
    }
}
