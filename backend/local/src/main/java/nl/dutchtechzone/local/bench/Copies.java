package nl.dutchtechzone.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.dutchtechzone.local.LocalFault;

/**
 * Makes many publications of few: what the application wrote is copied by the database under new ids, with another
 * title and slug, another time, and the words of another item of its kind. So every row is one that the application
 * writes, without being written one by one.
 */
final class Copies {

    /** How many of a hundred copies are of a kind. */
    private record Share(String kind, int percent) {}

    private static final List<Share> MIX = List.of(new Share("story", 80), new Share("event", 10), new Share("action", 8), new Share("contact", 2));

    private final Connection connection;
    private long next;

    Copies(Connection connection) {
        this.connection = connection;
    }

    /** Adds so many items that they are {@code size} together with what is there. */
    void growTo(int size, int there) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // as when they were all published at once: nothing is visible from before its publication
            statement.execute("set @now = utc_timestamp(3)");
            for (Share share : MIX) {
                int items = (size - there) * share.percent / 100;
                while (items > 0) {
                    items -= copyOnce(statement, share.kind, items);
                }
            }
            statement.execute("update window_version set version = version + 1, keys_version = version + 1 where id = 1");
            statement.execute("update publication set version = (select version from window_version where id = 1) where version = 0");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze table publication, publication_facet, publication_occurrence, publication_document, item, slug");
        } catch (SQLException e) {
            throw new LocalFault("The database does not copy publications: " + e.getMessage(), e);
        }
    }

    /** Copies every item of a kind, copies too, at most so many: so each time doubles what there is. Gives how many it copied. */
    private int copyOnce(Statement statement, String kind, int most) throws SQLException {
        next += 1_000_000;
        statement.execute("create or replace temporary table copy as select *, concat(left(old_item, 24), lpad(lower(hex(%d + place)), 12, '0')) as new_item from ("
                .formatted(next) + "select p.id as old_id, p.item_id as old_item, dense_rank() over (order by p.item_id) as place, row_number() over (order by p.id) as n,"
                + " row_number() over (partition by p.item_id order by p.id) = 1 as first_of_item"
                + " from publication p join item i on i.id = p.item_id where p.kind = '%s'".formatted(kind)
                + " and p.visible_from <= utc_timestamp(3) and p.visible_until > utc_timestamp(3)) ranked where place <= " + most);
        statement.execute("alter table copy add primary key (old_id), add column new_id bigint, add column words_of bigint");
        statement.execute("update copy set new_id = n + (select max(id) from publication)");
        int rows = statement.executeUpdate("create or replace temporary table other (n bigint not null primary key) as select n, old_id from copy");
        statement.execute("update copy c join other o on o.n = 1 + (c.n * 7 + %d) mod %d set c.words_of = o.old_id".formatted(next / 1_000_000, rows));
        rows(statement);
        int copied = statement.executeUpdate("""
                insert into item (id, kind, item_key, titles, search, version, revision, created_at, created_by, changed_at, changed_by)
                select c.new_item, i.kind, if(i.item_key is null, null, concat(left(i.item_key, 50), '-', c.new_id)), i.titles, i.search,
                  i.version, i.revision, i.created_at, 'copy', i.changed_at, 'copy'
                from copy c join item i on i.id = c.old_item where c.first_of_item""");
        if (copied == 0) {
            throw new LocalFault("There is nothing of the kind " + kind + " to copy.");
        }
        return copied;
    }

    private static void rows(Statement statement) throws SQLException {
        statement.execute("""
                insert into publication (id, item_id, kind, language, revision, schema_version, item_key, slug, title, sort_number,
                  first_published_at, published_at, visible_from, visible_until, asked_until, version, link, card)
                select c.new_id, c.new_item, p.kind, p.language, p.revision, p.schema_version,
                  if(p.item_key is null, null, concat(left(p.item_key, 50), '-', c.new_id)),
                  if(p.slug is null, null, concat(left(p.slug, 100), '-', c.new_id)), concat(left(p.title, 250), ' ', c.new_id), p.sort_number,
                  p.first_published_at - interval c.new_id * 7 second, p.published_at, @now, p.visible_until, p.asked_until, 0,
                  json_set(p.link, '$.id', c.new_item, '$.title', concat(left(p.title, 250), ' ', c.new_id),
                    '$.slug', if(p.slug is null, null, concat(left(p.slug, 100), '-', c.new_id)),
                    '$.key', if(p.item_key is null, null, concat(left(p.item_key, 50), '-', c.new_id))), p.card
                from copy c join publication p on p.id = c.old_id""");
        statement.execute("""
                insert into publication_document (publication_id, view, summary, body)
                select c.new_id, d.view, d.summary, d.body from copy c join publication_document d on d.publication_id = c.words_of""");
        statement.execute("""
                insert into publication_facet (facet, value, kind, language, sorted_at, publication_id, visible_from, visible_until)
                select f.facet, f.value, f.kind, f.language, f.sorted_at - interval c.new_id * 7 second, c.new_id, @now, f.visible_until
                from copy c join publication_facet f on f.publication_id = c.old_id
                where not (f.facet = 'tag' and f.value = '%s')""".formatted(StoryDrafts.RARE_TAG));
        statement.execute("""
                insert into publication_occurrence (facet, value, kind, language, starts_at, publication_id, ends_at, visible_from, visible_until)
                select o.facet, o.value, o.kind, o.language, o.starts_at + interval c.new_id mod 2000 day, c.new_id,
                  o.ends_at + interval c.new_id mod 2000 day, @now, o.visible_until
                from copy c join publication_occurrence o on o.publication_id = c.old_id""");
        statement.execute("""
                insert into publication_reference (publication_id, target_id, role)
                select c.new_id, r.target_id, r.role from copy c join publication_reference r on r.publication_id = c.old_id""");
        statement.execute("""
                insert into slug (kind, language, slug, item_id)
                select p.kind, p.language, p.slug, p.item_id from copy c join publication p on p.id = c.new_id where p.slug is not null""");
    }
}
