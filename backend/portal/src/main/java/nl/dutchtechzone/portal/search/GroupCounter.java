package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Counts the values of one group in one segment of the index. */
final class GroupCounter {

    private final Group group;
    private final SortedSetDocValues values;
    private final boolean[] allowed;
    private final int[] counts;
    private int[] current = new int[8];
    private int size;

    /** {@code allowed} is null where all values are. */
    GroupCounter(LeafReader segment, Group group, Set<String> allowed) throws IOException {
        this.group = group;
        this.values = DocValues.getSortedSet(segment, group.field());
        this.counts = new int[(int) values.getValueCount()];
        this.allowed = allowed == null ? null : new boolean[counts.length];
        if (allowed != null) {
            for (String value : allowed) {
                long number = values.lookupTerm(new BytesRef(value));
                if (number >= 0) {
                    this.allowed[(int) number] = true;
                }
            }
        }
    }

    Group group() {
        return group;
    }

    /** Looks at the values of a document; {@link #count} then counts them. */
    boolean allows(int document) throws IOException {
        size = values.advanceExact(document) ? values.docValueCount() : 0;
        if (size > current.length) {
            current = new int[size];
        }
        boolean allows = allowed == null;
        for (int i = 0; i < size; i++) {
            current[i] = (int) values.nextOrd();
            allows |= allowed != null && allowed[current[i]];
        }
        return allows;
    }

    void count() {
        for (int i = 0; i < size; i++) {
            counts[current[i]]++;
        }
    }

    void addTo(Map<String, Integer> all) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                all.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
            }
        }
    }
}
