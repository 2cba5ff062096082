package nl.dutchtechzone.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the maintainers' guide names is there, and what it says to be all files of the smallest kind is all of them. */
class MaintainersGuideTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path CODE = Path.of("src/main/java/nl/dutchtechzone/portal");
    private static final Path GUIDE = ROOT.resolve("backend/docs/maintainers.md");

    /** Paths in code spans, with an ending or as a folder; {@code folder/Class} stands for the class's file. */
    private static final Pattern NAMED = Pattern.compile("`((?:backend|frontend)/[\\w./-]+|[a-z]+/[A-Z]\\w+(?:\\.java)?|[a-z]+/package-info\\.java)`");
    private static final Pattern LINKED = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        String guide = Files.readString(GUIDE);
        List<String> missing = Stream.concat(
                NAMED.matcher(guide).results().map(found -> found.group(1)).filter(name -> !isThere(name)),
                LINKED.matcher(guide).results().map(found -> found.group(1)).filter(link -> !Files.exists(GUIDE.resolveSibling(link)))).toList();
        assertEquals(List.of(), missing);
        assertTrue(NAMED.matcher(guide).results().count() > 30, "the guide names its files as code");
    }

    @Test
    void theSmallestKindIsToldWhole() throws IOException {
        String guide = Files.readString(GUIDE);
        Set<String> told = Pattern.compile("(?m)^\\| `(page/[\\w-]+\\.java)`").matcher(guide).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(CODE.resolve("page"))) {
            assertEquals(files.map(file -> "page/" + file.getFileName()).collect(Collectors.toSet()), told);
        }
    }

    private static boolean isThere(String name) {
        return Files.exists(ROOT.resolve(name)) || Files.exists(CODE.resolve(name)) || Files.exists(CODE.resolve(name + ".java"));
    }
}
