package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** A publication that fits; {@code highlight} is null when the words stand in its title only. */
    record Hit(ObjectNode link, String summary, String highlight, List<String> themes) {}

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
            String passage = highlight.best(summary, () -> text(one, Fields.BODY_TEXT), link.path("language").asText()).text();
            String themes = text(one, Fields.THEMES);
            hits.add(new Hit(link, summary, passage, themes.isEmpty() ? List.of() : List.of(themes.split(" "))));
        }
        return hits;
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
