package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.web.Json;

/** Writes a publication with all that the window reads of it. */
@Singleton
class PublicationRows {

    /**
     * A publication to be written.
     *
     * @param language the language that it is given in, which the words of {@code face} may have fallen back from
     */
    record New(String language, Face face, int revision, Moment moment, Instant from, Instant until, Snapshot snapshot,
            List<Reference> references) {}

    private final Sql sql;

    PublicationRows(Sql sql) {
        this.sql = sql;
    }

    /** Writes all rows of a publication that is visible until then, whatever end it asked for; gives its id. */
    long insert(New row, Instant until) {
        Face face = row.face();
        Snapshot snapshot = row.snapshot();
        ObjectNode link = (ObjectNode) Json.tree(face);
        link.setAll((ObjectNode) Json.tree(snapshot.link()));
        List<Object> values = new ArrayList<>();
        values.add(face.id());
        values.add(face.kind());
        values.add(row.language());
        values.add(row.revision());
        values.add(Kind.SCHEMA_VERSION);
        values.add(Sql.orNull(face.key()));
        values.add(Sql.orNull(face.slug()));
        values.add(face.title());
        values.add(snapshot.sortNumber());
        values.add(row.moment().first());
        values.add(row.moment().now());
        values.add(row.from());
        values.add(until);
        values.add(row.until());
        values.add(Json.write(link));
        values.add(Json.write(snapshot.card()));
        long id = sql.insert("""
                insert into publication (item_id, kind, language, revision, schema_version, item_key, slug, title,
                  sort_number, first_published_at, published_at, visible_from, visible_until, asked_until, version, link, card)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""", values);
        sql.change("insert into publication_document (publication_id, view, summary, body) values (?, ?, ?, ?)",
                id, Json.write(snapshot.view()), summary(row), snapshot.body() == null ? "" : snapshot.body());
        insertFacets(id, row, until);
        insertOccurrences(id, row, until);
        insertReferences(id, row);
        return id;
    }

    private static List<Facet> facets(New row) {
        return Stream.concat(row.snapshot().facets().stream(), Stream.of(Facet.ALL)).distinct().toList();
    }

    private static String summary(New row) {
        return row.snapshot().summary() == null ? "" : row.snapshot().summary();
    }

    private void insertFacets(long id, New row, Instant until) {
        List<Object> values = new ArrayList<>();
        Stream.concat(facets(row).stream(), TitleWords.facets(row.face().title(), summary(row))).forEach(facet ->
                values.addAll(List.of(facet.name(), facet.value(), row.face().kind(), row.language(), row.moment().first(),
                        id, row.from(), until)));
        sql.change("insert into publication_facet (facet, value, kind, language, sorted_at, publication_id, visible_from, visible_until) values "
                + tuples(values.size() / 8, 8), values);
    }

    private void insertOccurrences(long id, New row, Instant until) {
        List<Occurrence> occurrences = row.snapshot().occurrences();
        if (occurrences.isEmpty()) {
            return;
        }
        // a statement for each facet, so that none grows too large
        for (Facet facet : facets(row)) {
            List<Object> values = new ArrayList<>();
            for (Occurrence one : occurrences) {
                values.addAll(List.of(facet.name(), facet.value(), row.face().kind(), row.language(), one.startsAt(), id,
                        one.endsAt(), row.from(), until));
            }
            sql.change("insert into publication_occurrence (facet, value, kind, language, starts_at, publication_id, ends_at,"
                    + " visible_from, visible_until) values " + tuples(occurrences.size(), 9), values);
        }
    }

    private void insertReferences(long id, New row) {
        List<Object> values = new ArrayList<>();
        for (Reference reference : row.references()) {
            values.addAll(List.of(id, reference.id(), reference.role()));
        }
        if (!values.isEmpty()) {
            sql.change("insert ignore into publication_reference (publication_id, target_id, role) values "
                    + tuples(values.size() / 3, 3), values);
        }
    }

    private static String tuples(int count, int width) {
        String tuple = "(" + String.join(",", java.util.Collections.nCopies(width, "?")) + ")";
        return String.join(",", java.util.Collections.nCopies(count, tuple));
    }
}
