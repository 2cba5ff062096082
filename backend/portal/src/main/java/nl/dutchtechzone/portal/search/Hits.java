package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.dutchtechzone.portal.publishing.Occurrence;
import nl.dutchtechzone.portal.web.Json;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Reads what the index keeps of the best matches. */
final class Hits {

    /** A publication that fits, and where in it the words are. */
    record Hit(ObjectNode link, String summary, Highlight.Shown shown, List<String> themes, List<Occurrence> times) {

        /** When it is held next, or else was held last; null for what is not held. */
        Instant start(Instant now) {
            return times.stream().filter(time -> time.endsAt().isAfter(now)).findFirst()
                    .or(() -> times.isEmpty() ? Optional.empty() : Optional.of(times.getLast())).map(Occurrence::startsAt).orElse(null);
        }
    }

    private final List<LeafReaderContext> segments;
    private final Highlight highlight;

    Hits(IndexSearcher searcher, Highlight highlight) {
        this.segments = searcher.getIndexReader().leaves();
        this.highlight = highlight;
    }

    List<Hit> of(TopDocs best, int offset) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < best.scoreDocs.length; i++) {
            ScoreDoc one = best.scoreDocs[i];
            ObjectNode link = link(one);
            String summary = text(one, Fields.SUMMARY_TEXT);
            Highlight.Shown shown = highlight.shown(link.path("title").asText(), summary, () -> text(one, Fields.BODY_TEXT),
                    link.path("language").asText());
            String themes = text(one, Fields.THEMES);
            hits.add(new Hit(link, summary, shown, themes.isEmpty() ? List.of() : List.of(themes.split(" ")),
                    times(text(one, Fields.TIMES))));
        }
        return hits;
    }

    private static List<Occurrence> times(String written) {
        List<Occurrence> times = new ArrayList<>();
        if (!written.isEmpty()) {
            String[] moments = written.split(" ");
            for (int i = 0; i < moments.length; i += 2) {
                times.add(new Occurrence(moment(moments[i]), moment(moments[i + 1])));
            }
        }
        return times;
    }

    private static Instant moment(String ms) {
        return Instant.ofEpochMilli(Long.parseLong(ms));
    }

    List<ObjectNode> links(TopDocs best) throws IOException {
        List<ObjectNode> links = new ArrayList<>();
        for (ScoreDoc one : best.scoreDocs) {
            links.add(link(one));
        }
        return links;
    }

    private ObjectNode link(ScoreDoc one) throws IOException {
        return Json.read(text(one, Fields.LINK), ObjectNode.class);
    }

    private String text(ScoreDoc one, String field) throws IOException {
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(one.doc, segments));
        BinaryDocValues values = DocValues.getBinary(segment.reader(), field);
        return values.advanceExact(one.doc - segment.docBase) ? values.binaryValue().utf8ToString() : "";
    }
}
