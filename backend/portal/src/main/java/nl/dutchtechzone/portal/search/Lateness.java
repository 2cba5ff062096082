package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.Scorable;

/** Makes what is over count for less the longer ago it was, so that what is still to come is found before it. */
final class Lateness {

    /** After so long it counts for half. */
    private static final float HALF_MS = Duration.ofDays(60).toMillis();
    /** It never counts for less than this. */
    private static final float LEAST = 0.25f;

    private final NumericDocValues over;
    private final long now;
    private int document;

    Lateness(LeafReader segment, long now) throws IOException {
        this.over = DocValues.getNumeric(segment, Fields.OVER);
        this.now = now;
    }

    /** Says which document is being looked at. */
    void at(int document) {
        this.document = document;
    }

    /** A scorer that takes it into account. */
    Scorable of(Scorable scorer) {
        return new FilterScorable(scorer) {
            @Override
            public float score() throws IOException {
                return super.score() * weight();
            }
        };
    }

    private float weight() throws IOException {
        if (!over.advanceExact(document) || over.longValue() > now) {
            return 1;
        }
        return Math.max(LEAST, 1 / (1 + (now - over.longValue()) / HALF_MS));
    }
}
