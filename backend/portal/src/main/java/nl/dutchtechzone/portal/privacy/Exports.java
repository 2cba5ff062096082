package nl.dutchtechzone.portal.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Clock;
import nl.dutchtechzone.portal.publishing.PersonalValue;
import nl.dutchtechzone.portal.publishing.PersonalValues;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gathers all that is held about somebody, to be given to them. */
@Singleton
class Exports {

    private static final int MOST_LINES = 10_000;

    private final Sql sql;
    private final PersonalValues values;
    private final FreeText texts;
    private final Erasures erasures;
    private final Clock clock;

    Exports(Sql sql, PersonalValues values, FreeText texts, Erasures erasures, Clock clock) {
        this.sql = sql;
        this.values = values;
        this.texts = texts;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Schema(name = "PersonExport", description = "All that is held about a person of the network")
    record Person(UUID id, Instant exportedAt, List<PersonalValue> values, List<Saved> revisions, List<Shown> publications,
            @Schema(description = "Texts in which name, e-mail address or telephone number stand") List<FreeText.Finding> texts,
            List<Line> audit) {}

    @Schema(name = "AccountExport", description = "All that is held about somebody who writes at the desk")
    record Account(String subject, String name, @Schema(nullable = true) Instant blockedAt, Instant exportedAt,
            @Schema(description = "How many drafts they saved") int revisions,
            @Schema(description = "How many entries of the ledger they recorded") int ledgerEntries,
            @Schema(description = "What they typed and did not save") List<Typed> workingCopies, List<Line> audit) {}

    @Schema(name = "SavedRevision", description = "A draft as it was saved")
    record Saved(int number, Instant savedAt, @Schema(type = SchemaType.OBJECT) Object draft) {}

    @Schema(name = "TypedDraft", description = "A draft that was typed and not saved")
    record Typed(UUID item, Instant savedAt, @Schema(type = SchemaType.OBJECT) Object draft) {}

    @Schema(name = "ShownPublication", description = "When something was or will be public")
    record Shown(String language, int revision, Instant from, Instant until) {}

    @Schema(name = "ExportedAuditLine", description = "What was done, and when")
    record Line(Instant at, String action, @Schema(nullable = true) String kind, @Schema(nullable = true) UUID item,
            @Schema(nullable = true) String detail) {}

    Person person(UUID id) {
        List<Saved> revisions = sql.rows("select r.number, r.saved_at, r.draft from revision r join item i on i.id = r.item_id and i.kind = 'person'"
                + " where r.item_id = ? order by r.number", List.of(id), row -> new Saved(row.getInt("number"),
                Sql.instant(row, "saved_at"), Json.read(row.getString("draft"), JsonNode.class)));
        if (revisions.isEmpty()) {
            throw ProblemException.notFound();
        }
        List<Shown> publications = sql.rows("select language, revision, visible_from, visible_until from publication where item_id = ?"
                + " and visible_until > visible_from order by visible_from, language", List.of(id), row -> new Shown(row.getString("language"),
                row.getInt("revision"), Sql.instant(row, "visible_from"), Sql.instant(row, "visible_until")));
        Wanted wanted = erasures.wanted(id, List.of());
        return new Person(id, clock.now(), values.of(id), revisions, publications,
                wanted.isEmpty() ? List.of() : texts.find(wanted), audit("item_id", id.toString()));
    }

    Account account(String subject) {
        return sql.row("""
                select a.name, a.blocked_at, (select count(*) from revision where author = a.subject) as revisions,
                  (select count(*) from ledger_entry where recorded_by = a.subject) as entries
                from account a where a.subject = ?""", List.of(subject), row -> new Account(subject, row.getString("name"),
                Sql.instant(row, "blocked_at"), clock.now(), row.getInt("revisions"), row.getInt("entries"), typed(subject),
                audit("subject", subject))).orElseThrow(ProblemException::notFound);
    }

    private List<Typed> typed(String subject) {
        return sql.rows("select item_id, saved_at, draft from working_copy where subject = ? order by saved_at", List.of(subject),
                row -> new Typed(Sql.uuid(row, "item_id"), Sql.instant(row, "saved_at"), Json.read(row.getString("draft"), JsonNode.class)));
    }

    private List<Line> audit(String column, String value) {
        return sql.rows("select at, action, kind, item_id, detail from audit_line where " + column + " = ? order by id limit " + MOST_LINES,
                List.of(value), Exports::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        String item = row.getString("item_id");
        return new Line(Sql.instant(row, "at"), row.getString("action"), row.getString("kind"),
                item == null ? null : UUID.fromString(item), row.getString("detail"));
    }
}
