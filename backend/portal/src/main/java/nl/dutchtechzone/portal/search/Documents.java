package nl.dutchtechzone.portal.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.ChangeFeed.Published;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Occurrence;
import nl.dutchtechzone.portal.web.Json;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes what the index keeps of a publication. */
final class Documents {

    private static final String TAG = "tag";
    /** How far into a body passages are looked for, in characters; all of it is searched. */
    private static final int LONGEST_BODY = 10_000;

    private final List<String> languages;
    private final Tokens exact = new Tokens(new WordForm.Exact());

    /** {@code languages} are those of the portal, the region's first one first. */
    Documents(List<String> languages) {
        this.languages = languages;
    }

    /** {@code all} are all publications of the item. */
    Document of(Published publication, List<Published> all) {
        Document document = new Document();
        document.add(new StringField(Fields.ITEM, publication.item().toString(), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, publication.words(), Field.Store.NO));
        addText(document, Fields.Part.TITLE, publication.title(), publication.words());
        addText(document, Fields.Part.SUMMARY, publication.summary(), publication.words());
        for (String tag : publication.facets().getOrDefault(TAG, List.of())) {
            addText(document, Fields.Part.SUMMARY, tag, publication.words());
        }
        addText(document, Fields.Part.BODY, publication.body(), publication.words());
        document.add(new TextField(Fields.BEGINNINGS, publication.title(), Field.Store.NO));
        document.add(new StringField(Fields.NAME, String.join(" ", exact.of(publication.title())), Field.Store.NO));
        addGroups(document, publication);
        publication.times().stream().map(Occurrence::endsAt).max(Comparator.naturalOrder())
                .ifPresent(over -> document.add(new NumericDocValuesField(Fields.OVER, over.toEpochMilli())));
        for (String reader : languages) {
            for (long turn : Timeline.turns(publication, all, reader, languages.getFirst())) {
                document.add(new SortedNumericDocValuesField(Fields.turns(reader), turn));
            }
        }
        addAnswer(document, publication);
        return document;
    }

    private static void addText(Document document, Fields.Part part, String text, String language) {
        document.add(new TextField(part.exact(), text, Field.Store.NO));
        if (WordForm.Stem.isKnown(language)) {
            document.add(new TextField(part.stems(language), text, Field.Store.NO));
        }
    }

    private static void addGroups(Document document, Published publication) {
        document.add(new StringField(Group.KIND.field(), publication.kind(), Field.Store.NO));
        for (Group group : Group.values()) {
            values(group, publication).distinct()
                    .forEach(value -> document.add(new SortedSetDocValuesField(group.field(), new BytesRef(value))));
        }
    }

    private static Stream<String> values(Group group, Published publication) {
        Stream<String> facets = publication.facets().getOrDefault(group.field(), List.of()).stream();
        return switch (group) {
            case KIND -> Stream.of(publication.kind());
            case YEAR -> Stream.concat(facets, publication.times().stream().map(time -> Facet.year(time.startsAt())));
            case THEME, MUNICIPALITY -> facets;
        };
    }

    /** Not as stored fields: to unpack those takes longer than the search. */
    private static void addAnswer(Document document, Published publication) {
        add(document, Fields.LINK, Json.write(publication.link()));
        add(document, Fields.SUMMARY_TEXT, publication.summary());
        add(document, Fields.BODY_TEXT, publication.body().substring(0, Math.min(publication.body().length(), LONGEST_BODY)));
        add(document, Fields.THEMES, Stream.of("themes", "theme")
                .flatMap(field -> publication.references(field).stream()).map(UUID::toString)
                .collect(Collectors.joining(" ")));
        add(document, Fields.TIMES, publication.times().stream()
                .map(time -> time.startsAt().toEpochMilli() + " " + time.endsAt().toEpochMilli()).collect(Collectors.joining(" ")));
    }

    private static void add(Document document, String field, String text) {
        document.add(new BinaryDocValuesField(field, new BytesRef(text)));
    }
}
