package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among what fits what was typed: something of each kind before much of one, and kinds together. */
final class Suggestions {

    /** How many of the best are chosen from. */
    static final int LOOKED_AT = 40;
    private static final int MOST = 8;
    private static final int MOST_AT_FIRST = 3;

    private Suggestions() {}

    /** {@code best} are the links of what fits, the best first. */
    static List<ObjectNode> of(List<ObjectNode> best) {
        Map<String, List<ObjectNode>> chosen = new LinkedHashMap<>();
        best.forEach(one -> chosen.put(one.path("kind").asText(), new ArrayList<>()));
        List<ObjectNode> left = new ArrayList<>(best);
        for (int most : new int[] {1, MOST_AT_FIRST, MOST}) {
            for (ObjectNode one : best) {
                List<ObjectNode> ofKind = chosen.get(one.path("kind").asText());
                if (best.size() - left.size() < MOST && ofKind.size() < most && left.remove(one)) {
                    ofKind.add(one);
                }
            }
        }
        return chosen.values().stream().flatMap(List::stream).toList();
    }
}
