package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Sees everything that has the words, and in one go leaves out what the reader cannot see now, takes the best that the
 * filters let through, and counts by group. A group is counted as if it were not filtered by itself, so that a reader
 * sees how many hits another choice would give.
 */
final class MatchCounter implements Collector {

    private final String turns;
    private final long now;
    private final Map<Group, Set<String>> filters;
    private final TopScoreDocCollector best;
    private final Map<Group, Map<String, Integer>> counts = new EnumMap<>(Group.class);
    private int found;
    private int total;

    /**
     * @param now     milliseconds
     * @param filters allowed values; a group that is missing allows all
     */
    MatchCounter(String reader, long now, Map<Group, Set<String>> filters, int most) {
        this.turns = Fields.turns(reader);
        this.now = now;
        this.filters = filters;
        this.best = new TopScoreDocCollectorManager(most, Integer.MAX_VALUE).newCollector();
        for (Group group : Group.values()) {
            counts.put(group, new TreeMap<>());
        }
    }

    /** How many there are without filters. */
    int found() {
        return found;
    }

    /** How many the filters let through. */
    int total() {
        return total;
    }

    TopDocs best() {
        return best.topDocs();
    }

    Map<Group, Map<String, Integer>> counts() {
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        SortedNumericDocValues times = DocValues.getSortedNumeric(segment.reader(), turns);
        GroupCounter[] groups = new GroupCounter[Group.values().length];
        for (Group group : Group.values()) {
            groups[group.ordinal()] = new GroupCounter(segment.reader(), group, filters.get(group));
        }
        LeafCollector bestOfSegment = best.getLeafCollector(segment);
        Lateness lateness = new Lateness(segment.reader(), now);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                bestOfSegment.setScorer(lateness.of(scorer));
            }

            @Override
            public void collect(int document) throws IOException {
                if (isSeen(times, document)) {
                    found++;
                    if (count(groups, document)) {
                        total++;
                        lateness.at(document);
                        bestOfSegment.collect(document);
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (GroupCounter group : groups) {
                    group.addTo(counts.get(group.group()));
                }
            }
        };
    }

    private boolean isSeen(SortedNumericDocValues times, int document) throws IOException {
        if (!times.advanceExact(document)) {
            return false;
        }
        int passed = 0;
        while (passed < times.docValueCount() && times.nextValue() <= now) {
            passed++;
        }
        return passed % 2 == 1;
    }

    /** Counts by group, and says whether all filters let it through. */
    private static boolean count(GroupCounter[] groups, int document) throws IOException {
        GroupCounter refusing = null;
        int refusals = 0;
        for (GroupCounter group : groups) {
            if (!group.allows(document)) {
                refusing = group;
                refusals++;
            }
        }
        if (refusals == 0) {
            for (GroupCounter group : groups) {
                group.count();
            }
        } else if (refusals == 1) {
            refusing.count();
        }
        return refusals == 0;
    }
}
