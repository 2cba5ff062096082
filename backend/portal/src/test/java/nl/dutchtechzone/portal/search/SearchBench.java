package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures the CPU time of a search for two words in an index that changes meanwhile; to compare two versions by. */
final class SearchBench {

    private static final int SHORTEST_WORD = 4;
    private static final int AT_ONCE = 100;
    private static final int ROUNDS = 3;
    private static final int SEARCHES = 1500;
    private static final int SEARCHES_A_CHANGE = 5;

    private final List<String> words;
    private final int stories;
    private final SplittableRandom random = new SplittableRandom(10);

    private SearchBench(List<String> words, int stories) {
        this.words = words;
        this.stories = stories;
    }

    /** The first argument is the number of stories, the second a folder with texts to take their words from. */
    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            TreeSet<String> words = new TreeSet<>();
            for (Path file : files.toList()) {
                Arrays.stream(Files.readString(file).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> word.length() >= SHORTEST_WORD).forEach(words::add);
            }
            new SearchBench(List.copyOf(words), Integer.parseInt(args[0])).run();
        }
    }

    private void run() {
        try (SearchIndex index = Fabricated.index()) {
            for (int first = 0; first < stories; first += AT_ONCE) {
                Fabricated.put(index, IntStream.range(first, Math.min(first + AT_ONCE, stories))
                        .mapToObj(this::story).toArray(Fabricated[]::new));
            }
            for (int round = 0; round < ROUNDS; round++) {
                long searching = 0;
                long changing = 0;
                for (int i = 0; i < SEARCHES; i++) {
                    if (i % SEARCHES_A_CHANGE == 0) {
                        Fabricated changed = story(random.nextInt(stories));
                        changing += cpu(() -> Fabricated.put(index, changed));
                    }
                    String question = words(2, random);
                    searching += cpu(() -> Fabricated.search(index, question, "nl"));
                }
                System.out.printf(Locale.ROOT, "%,d stories: a search %.2f ms, a change %.2f ms%n", stories,
                        searching / 1e6 / SEARCHES, changing / 1e6 / SEARCHES * SEARCHES_A_CHANGE);
            }
        }
    }

    private static long cpu(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /** The same number gives the same story. */
    private Fabricated story(int number) {
        SplittableRandom own = new SplittableRandom(number);
        return Fabricated.of("story" + number, words(5, own) + " " + number).summary(words(20, own))
                .body(Stream.generate(() -> words(50, own)).limit(6).collect(Collectors.joining("\n\n")))
                .about("theme" + own.nextInt(6), "theme" + own.nextInt(6))
                .facet("municipality", Fabricated.id("municipality" + own.nextInt(6)).toString());
    }

    private String words(int count, SplittableRandom from) {
        return Stream.generate(() -> words.get(from.nextInt(words.size()))).limit(count).collect(Collectors.joining(" "));
    }
}
