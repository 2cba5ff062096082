package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.ChangeFeed.Published;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * An index of publications. Written by one thread, asked by many; what was written is found after {@link #show}.
 */
final class SearchIndex implements Closeable {

    /** With so few hits, what looks alike is given too. */
    private static final int FEW = 5;
    private static final int MOST_IN_MEMORY = 20_000;

    private final List<String> languages;
    private final List<String> kinds;
    private final IndexFiles files;
    private final Directory directory;
    private final Documents documents;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<UUID, List<Published>> grouping = new HashMap<>();
    private volatile Subjects subjects;

    /**
     * @param languages those of the portal, the region's first one first
     * @param kinds     what is searched, in the order of suggestions that fit equally well
     */
    SearchIndex(List<String> languages, List<String> kinds, IndexFiles files) {
        this.files = files;
        this.languages = languages;
        this.kinds = kinds;
        this.documents = new Documents(languages);
        this.subjects = new Subjects(Map.of(), languages.getFirst());
        try {
            directory = files.open();
            writer = new IndexWriter(directory, new IndexWriterConfig(new IndexAnalyzer(languages))
                    .setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for so many publications, which has its files where there is room for them. */
    static SearchIndex forSize(int publications, List<String> languages, List<String> kinds) {
        try {
            return new SearchIndex(languages, kinds,
                    publications > MOST_IN_MEMORY ? IndexFiles.InFolder.temporary() : new IndexFiles.InMemory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it should make room for {@link #inFolder}. */
    boolean isOutgrown() {
        return files instanceof IndexFiles.InMemory && writer.getDocStats().numDocs > MOST_IN_MEMORY;
    }

    /** The same with its files in a folder; this one stays as it is and is not written to any more. */
    SearchIndex inFolder() {
        SearchIndex other = forSize(Integer.MAX_VALUE, languages, kinds);
        try {
            show();
            asking(searcher -> other.writer.addIndexes(searcher.getIndexReader().leaves().stream()
                    .map(segment -> (CodecReader) segment.reader()).toArray(CodecReader[]::new)));
            other.grouping.putAll(grouping);
            other.show();
            return other;
        } catch (RuntimeException | Error e) {
            other.close();
            throw e;
        }
    }

    /** What a reader asks; {@code filters} hold the allowed values, ids where there are any. */
    record Ask(String question, String reader, Instant now, Map<Group, Set<String>> filters, int offset, int limit) {}

    record Found(List<Hits.Hit> hits, int total, Map<Group, Map<String, Integer>> counts, List<SearchPage.SearchCorrection> corrected) {}

    /** Puts what is public of an item in the place of what was. */
    void replace(UUID item, List<Published> publications) {
        List<Document> newest = publications.stream().filter(one -> kinds.contains(one.kind()))
                .map(one -> documents.of(one, publications)).toList();
        if (publications.stream().anyMatch(one -> Subjects.KINDS.contains(one.kind()))) {
            grouping.put(item, publications);
        } else {
            grouping.remove(item);
        }
        Term old = new Term(Fields.ITEM, item.toString());
        try {
            if (newest.isEmpty()) {
                writer.deleteDocuments(old);
            } else {
                writer.updateDocuments(old, newest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets what was written be found. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        subjects = new Subjects(Map.copyOf(grouping), languages.getFirst());
    }

    /** What hits can be grouped by. */
    Subjects subjects() {
        return subjects;
    }

    Found search(Ask ask) {
        Words words = words(ask.question, ask.reader);
        if (words.isEmpty()) {
            return new Found(List.of(), 0, Map.of(), List.of());
        }
        return asking(searcher -> {
            MatchCounter matches = count(searcher, Questions.search(words, false), ask);
            Words meant = words;
            if (matches.found() < FEW) {
                meant = words.orAlike(searcher.getIndexReader());
                matches = count(searcher, Questions.search(meant, true), ask);
            }
            Highlight highlight = new Highlight(meant);
            List<Hits.Hit> hits = new Hits(searcher, highlight).of(matches.best(), ask.offset);
            return new Found(hits, matches.total(), matches.counts(), highlight.corrected());
        });
    }

    /** The links of what a reader may be looking for who typed this so far. */
    List<ObjectNode> suggest(String typed, String reader, Instant now) {
        Words words = words(typed, reader);
        if (words.isEmpty()) {
            return List.of();
        }
        Ask ask = new Ask(typed, reader, now, Map.of(), 0, Suggestions.LOOKED_AT);
        return asking(searcher -> {
            MatchCounter matches = count(searcher, Questions.suggestion(words, kinds), ask);
            if (matches.found() == 0) {
                Words meant = words.orBeginningAlike(searcher.getIndexReader());
                matches = count(searcher, Questions.suggestion(meant, kinds), ask);
            }
            return Suggestions.of(new Hits(searcher, new Highlight(words)).links(matches.best()));
        });
    }

    /** False once it broke; then only a new one helps. */
    boolean isSound() {
        return writer.isOpen();
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
            files.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words words(String question, String reader) {
        return Words.of(question, Stream.of(reader, languages.getFirst()).distinct().toList());
    }

    private interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T asking(Asking<T> asking) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatchCounter count(IndexSearcher searcher, Query query, Ask ask) throws IOException {
        MatchCounter counter = new MatchCounter(ask.reader, ask.now.toEpochMilli(), ask.filters, ask.offset + ask.limit);
        // one collector is enough: without an executor the segments are searched one after the other
        return searcher.search(query, new CollectorManager<MatchCounter, MatchCounter>() {
            @Override
            public MatchCounter newCollector() {
                return counter;
            }

            @Override
            public MatchCounter reduce(Collection<MatchCounter> all) {
                return counter;
            }
        });
    }
}
