package nl.dutchtechzone.portal.webhook;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.Sql;

/** The webhooks as they are stored. Times are the database's. */
@Singleton
class Webhooks {

    private static final String APART = ",";
    private static final long MICROSECONDS = 1000;

    private final Sql sql;

    Webhooks(Sql sql) {
        this.sql = sql;
    }

    List<Webhook> all() {
        return sql.rows("select * from webhook order by name, id", List.of(), Webhooks::read);
    }

    Optional<Webhook> find(UUID id) {
        return sql.row("select * from webhook where id = ?", List.of(id), Webhooks::read);
    }

    /** The same, and nobody changes it until the transaction ends. */
    Optional<Webhook> locked(UUID id) {
        return sql.row("select * from webhook where id = ? for update", List.of(id), Webhooks::read);
    }

    void add(UUID id, WebhookDraft draft, String secret, String told) {
        sql.change("insert into webhook (id, name, address, collections, secret, active, told, next_try_at, created_at, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, utc_timestamp(3), utc_timestamp(3), 1)",
                id, draft.name(), draft.address(), joined(draft), secret, draft.active(), told);
    }

    /** Changes what an administrator may; who repairs something wants to see at once whether that helped. */
    void change(UUID id, WebhookDraft draft) {
        sql.change("update webhook set name = ?, address = ?, collections = ?, active = ?, paused_by = null, failures = 0, failing_since = null,"
                + " next_try_at = utc_timestamp(3), version = version + 1 where id = ?",
                draft.name(), draft.address(), joined(draft), draft.active(), id);
    }

    void delete(UUID id) {
        sql.change("delete from webhook where id = ?", id);
    }

    /** Those that may be sent something now. */
    List<Webhook> due() {
        return sql.rows("select * from webhook where active and next_try_at <= utc_timestamp(3) order by next_try_at", List.of(), Webhooks::read);
    }

    /** Nothing between is for this one. */
    void passOver(Webhook webhook, String until) {
        sql.change("update webhook set told = ?, telling = null where id = ? and told = ?", until, webhook.id(), webhook.told());
    }

    /**
     * Takes the sending upon this node, unless another did or the webhook was changed; when this node dies meanwhile, it is
     * due again after a while.
     */
    boolean claim(Webhook webhook, String telling, Duration until) {
        return sql.change("update webhook set telling = ?, next_try_at = utc_timestamp(3) + interval ? microsecond"
                + " where id = ? and active and version = ? and told = ? and next_try_at <= utc_timestamp(3)",
                telling, microseconds(until), webhook.id(), webhook.version(), webhook.told()) == 1;
    }

    void arrived(Webhook webhook, String telling, Webhook.Tried tried) {
        note(webhook.id(), tried);
        sql.change("update webhook set told = ?, telling = null, failures = 0, failing_since = null, next_try_at = utc_timestamp(3)"
                + " where id = ? and told = ?", telling, webhook.id(), webhook.told());
    }

    /** @param pausedBy why nothing is sent any more; null to try again after the wait */
    void failed(Webhook webhook, Webhook.Tried tried, Duration wait, Webhook.PausedBy pausedBy) {
        note(webhook.id(), tried);
        sql.change("update webhook set failures = failures + 1, failing_since = coalesce(failing_since, ?),"
                + " next_try_at = utc_timestamp(3) + interval ? microsecond, active = active and ?, paused_by = ? where id = ? and version = ?",
                tried.at(), microseconds(wait), pausedBy == null, Sql.orNull(pausedBy == null ? null : pausedBy.name()), webhook.id(), webhook.version());
    }

    /** Keeps the newest try. */
    void note(UUID id, Webhook.Tried tried) {
        sql.change("update webhook set tried_at = ?, tried_status = ?, tried_problem = ? where id = ?",
                tried.at(), Sql.orNull(tried.status()), Sql.orNull(tried.problem()), id);
    }

    private static long microseconds(Duration duration) {
        return duration.toMillis() * MICROSECONDS;
    }

    private static String joined(WebhookDraft draft) {
        return String.join(APART, draft.collections());
    }

    private static Webhook read(ResultSet row) throws SQLException {
        String pausedBy = row.getString("paused_by");
        return new Webhook(Sql.uuid(row, "id"), row.getString("name"), row.getString("address"),
                Stream.of(row.getString("collections").split(APART)).filter(Predicate.not(String::isEmpty)).toList(), row.getString("secret"),
                row.getBoolean("active"), pausedBy == null ? null : Webhook.PausedBy.valueOf(pausedBy),
                row.getString("told"), row.getString("telling"), row.getInt("failures"), Sql.instant(row, "failing_since"), tried(row),
                Sql.instant(row, "next_try_at"), Sql.instant(row, "created_at"), row.getLong("version"));
    }

    private static Webhook.Tried tried(ResultSet row) throws SQLException {
        return row.getString("tried_at") == null ? null
                : new Webhook.Tried(Sql.instant(row, "tried_at"), row.getObject("tried_status", Integer.class), row.getString("tried_problem"));
    }
}
