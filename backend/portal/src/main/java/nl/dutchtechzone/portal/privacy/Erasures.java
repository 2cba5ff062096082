package nl.dutchtechzone.portal.privacy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.publishing.Clock;
import nl.dutchtechzone.portal.publishing.PersonalValue;
import nl.dutchtechzone.portal.publishing.PersonalValues;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.publishing.WindowVersion;

/** Takes people out of everything that is kept. To be called within a transaction. */
@Singleton
class Erasures {

    /** Who was erased: a person of the network by id, or an account by subject. */
    record Erased(Sort sort, String subject) {

        enum Sort { person, account }
    }

    private static final String PERSON = "person";
    /** A draft of a person as it is when nothing is said. */
    private static final String EMPTY_DRAFT = "{\"externalId\":null,\"order\":0,\"roles\":[]}";
    private static final String NAMELESS = "?";

    private final Sql sql;
    private final FreeText texts;
    private final PersonalValues values;
    private final ErasureFile file;
    private final WindowVersion version;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    Erasures(Sql sql, FreeText texts, PersonalValues values, ErasureFile file, WindowVersion version, Accounts accounts,
            Audit audit, Clock clock) {
        this.sql = sql;
        this.texts = texts;
        this.values = values;
        this.file = file;
        this.version = version;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is looked for in free text: what is known of the person, and other words for them. */
    Wanted wanted(UUID person, List<String> words) {
        List<String> all = new ArrayList<>(values.of(person).stream().map(PersonalValue::value).toList());
        all.addAll(words);
        return new Wanted(all, "weg-" + person.toString().substring(person.toString().length() - 8));
    }

    /** Whether there is, or was, a person of the network with this id, locked until the transaction ends. */
    boolean isPerson(UUID id) {
        return sql.row("select 1 from item where id = ? and kind = ? for update", List.of(id, PERSON), row -> true).isPresent();
    }

    void person(UUID id, List<String> words, Caller caller) {
        Instant now = clock.now();
        Wanted wanted = wanted(id, words);
        List<Long> changed = new ArrayList<>(wanted.isEmpty() ? Set.of() : texts.remove(wanted));
        int known = values.forget(id);
        sql.change("update revision set draft = ? where item_id = ?", EMPTY_DRAFT, id);
        sql.change("delete from working_copy where item_id = ?", id);
        sql.change("update item set external_id = null, trashed_at = coalesce(trashed_at, ?), changed_at = ?, changed_by = ?,"
                + " version = version + 1 where id = ?", now, now, caller.subject(), id);
        changed.addAll(withdraw(id, now));
        note(new Erased(Erased.Sort.person, id.toString()), now);
        audit.ofItem(caller, now, "erase", PERSON, id, null, null, null, known + " values, " + changed.size() + " publications");
        version.stamp(changed.stream().distinct().toList());
    }

    /** Ends what is public of a person and empties what was. */
    private List<Long> withdraw(UUID id, Instant now) {
        List<Long> publications = sql.rows("select id from publication where item_id = ?", List.of(id), row -> row.getLong("id"));
        for (long publication : publications) {
            sql.change("update publication set visible_until = greatest(visible_from, least(visible_until, ?)),"
                    + " card = json_set(card, '$.roles', json_array()) where id = ?", now, publication);
            sql.change("update publication_document set summary = '', body = '' where publication_id = ?", publication);
            // the one that stays tells partners who ask for changes that it is gone
            sql.change("delete from publication_facet where publication_id = ? and facet <> 'all'", publication);
            sql.change("update publication_facet set visible_until = greatest(visible_from, least(visible_until, ?)) where publication_id = ?",
                    now, publication);
            sql.change("delete from publication_reference where publication_id = ?", publication);
        }
        return publications;
    }

    /** Takes the name off an account, and away what it kept for itself. What it did stays, by its subject. */
    void account(String subject, Caller caller) {
        Instant now = clock.now();
        String name = sql.row("select name from account where subject = ?", List.of(subject), row -> row.getString("name")).orElse(NAMELESS);
        sql.change("update account set name = ? where subject = ?", NAMELESS, subject);
        sql.change("delete from working_copy where subject = ?", subject);
        // who reads an item gets the names of those who changed it, so replies to others may hold this one
        sql.change("delete from idempotent_reply where subject = ? or body like concat('%', ?, '%')", subject, name);
        accounts.forgetNames();
        note(new Erased(Erased.Sort.account, subject), now);
        audit.ofItem(caller, now, "erase", "account", null, null, null, null, subject);
    }

    private void note(Erased erased, Instant now) {
        sql.change("insert ignore into erasure (subject, sort, erased_at) values (?, ?, ?)", erased.subject, erased.sort.name(), now);
        file.add(erased, now);
    }

    /** Notes that somebody is not known here any more, or never was. */
    void remember(Erased erased) {
        sql.change("insert ignore into erasure (subject, sort, erased_at) values (?, ?, utc_timestamp(3))", erased.subject, erased.sort.name());
    }

    /** Those of the file that this database does not know as erased: it was restored from before. */
    List<Erased> missing() {
        Set<Erased> known = Set.copyOf(sql.rows("select sort, subject from erasure", List.of(),
                row -> new Erased(Erased.Sort.valueOf(row.getString("sort")), row.getString("subject"))));
        return file.all().stream().distinct().filter(one -> !known.contains(one)).toList();
    }
}
