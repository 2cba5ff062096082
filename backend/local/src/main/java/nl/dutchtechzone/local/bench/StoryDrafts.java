package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes stories of the region's own words: the same number gives the same story, in any order and on any machine. */
final class StoryDrafts {

    /** A tag that a handful of a thousand stories have: for filters that find next to nothing. */
    static final String RARE_TAG = "zeldzaam";
    private static final int RARE_ONE_IN = 180;
    private static final int PARAGRAPHS = 6;
    private static final int WORDS_A_PARAGRAPH = 50;
    private static final int TAGS = 40;

    private final Region region;

    StoryDrafts(Region region) {
        this.region = region;
    }

    ObjectNode draft(int number) {
        SplittableRandom random = new SplittableRandom(number);
        ObjectNode draft = Http.JSON.createObjectNode();
        references(draft.putArray("themes"), region.themes(), 1 + random.nextInt(2), random);
        references(draft.putArray("municipalities"), region.municipalities(), 1 + random.nextInt(2), random);
        references(draft.putArray("sectors"), region.sectors(), random.nextInt(2), random);
        draft.putNull("organisation");
        draft.put("cover", region.covers().isEmpty() ? null : anyOf(region.covers(), random));
        ArrayNode tags = draft.putArray("tags").add("meting").add("reeks-" + random.nextInt(TAGS));
        if (number % RARE_ONE_IN == 0) {
            tags.add(RARE_TAG);
        }
        ArrayNode actions = draft.putArray("actions");
        if (!region.actions().isEmpty() && random.nextInt(3) == 0) {
            actions.add(anyOf(region.actions(), random));
        }
        ObjectNode words = draft.putObject("texts").putObject("nl");
        words.put("title", words(random, 5) + " " + number);
        words.put("summary", words(random, 20));
        body(words.putObject("body").put("type", "doc").putArray("content"), random);
        return draft;
    }

    String anyWord(SplittableRandom random) {
        return anyOf(region.words(), random);
    }

    private void body(ArrayNode blocks, SplittableRandom random) {
        ObjectNode heading = blocks.addObject().put("type", "heading");
        heading.putObject("attrs").put("level", 2);
        text(heading, words(random, 4));
        for (int i = 0; i < PARAGRAPHS; i++) {
            text(blocks.addObject().put("type", "paragraph"), words(random, WORDS_A_PARAGRAPH));
        }
    }

    private static void text(ObjectNode block, String words) {
        block.putArray("content").addObject().put("type", "text").put("text", words);
    }

    private String words(SplittableRandom random, int count) {
        String words = Stream.generate(() -> anyWord(random)).limit(count).collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void references(ArrayNode array, List<Region.Place> places, int count, SplittableRandom random) {
        int first = random.nextInt(places.size());
        for (int i = 0; i < Math.min(count, places.size()); i++) {
            array.add(places.get((first + i) % places.size()).id());
        }
    }

    private static <T> T anyOf(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
