package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;

/**
 * Lets a POST with an {@code Idempotency-Key} be sent again without being done again: the reply is kept for a day, in
 * the transaction of what it tells of.
 */
@Singleton
class IdempotentReplies {

    static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_KEY = 200;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final Sql sql;

    IdempotentReplies(Sql sql) {
        this.sql = sql;
    }

    /** Gives the kept reply, or does the work and keeps its reply. To be called within the transaction of the work. */
    Reply once(String key, Caller caller, String route, Object body, Supplier<Reply> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.invalid("Idempotency-Key", "wrong-format", "A key has 1 to " + LONGEST_KEY + " characters.");
        }
        String hash = hash(body);
        List<Object> id = List.of(caller.subject(), route, key);
        dropIfOld(id);
        if (!reserve(id, hash)) {
            return kept(id, hash).orElseThrow(IdempotentReplies::inFlight);
        }
        Reply reply = work.get();
        List<Object> values = new ArrayList<>(List.of(reply.status(), Json.write(reply.headers()), reply.body()));
        values.addAll(id);
        sql.change("update idempotent_reply set status = ?, headers = ?, body = ? where subject = ? and route = ? and reply_key = ?", values);
        return reply;
    }

    // Looked for before it is deleted: deleting what is not there locks the gap, in which nobody else could reserve then.
    private void dropIfOld(List<Object> id) {
        String old = "from idempotent_reply where subject = ? and route = ? and reply_key = ? and at < utc_timestamp(3) - interval "
                + KEPT.toHours() + " hour";
        if (sql.row("select 1 " + old, id, row -> true).isPresent()) {
            sql.change("delete " + old, id);
        }
    }

    // Waits a moment instead of not at all: whoever splits a page of the index holds the gap beside it until the commit,
    // so another key can have to wait too.
    private boolean reserve(List<Object> id, String hash) {
        List<Object> values = new ArrayList<>(id);
        values.add(hash);
        try {
            return sql.change("""
                    set statement innodb_lock_wait_timeout = 1 for
                    insert ignore into idempotent_reply (subject, route, reply_key, body_hash, status, headers, body, at)
                    values (?, ?, ?, ?, 0, '', '', utc_timestamp(3))""", values) == 1;
        } catch (org.hibernate.exception.GenericJDBCException e) {
            if (e.getCause() instanceof SQLException cause && cause.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                throw inFlight();
            }
            throw e;
        }
    }

    private Optional<Reply> kept(List<Object> id, String hash) {
        return sql.row("select body_hash, status, headers, body from idempotent_reply where subject = ? and route = ? and reply_key = ? lock in share mode",
                id, row -> {
                    if (!row.getString("body_hash").equals(hash)) {
                        throw ProblemException.conflict(new Refusal("key-used",
                                "This Idempotency-Key was used with another body; use a new one."));
                    }
                    return new Reply(row.getInt("status"), Json.read(row.getString("headers"), Reply.Headers.class),
                            row.getString("body"));
                });
    }

    private static ProblemException inFlight() {
        return ProblemException.conflict(new Refusal("in-flight", "A request with this Idempotency-Key is being worked on; ask again in a moment."));
    }

    private static String hash(Object body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Json.write(body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
