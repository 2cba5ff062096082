package nl.dutchtechzone.portal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** The names behind subjects, and the list of those who are refused. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    static final String UNKNOWN = "?";

    private final DataSource source;
    // which name was last written, so that a save costs no statement for it
    private final Map<String, String> written = new ConcurrentHashMap<>();

    Accounts(DataSource source) {
        this.source = source;
    }

    /** Keeps the name of someone who writes; to be called within the transaction of the write. */
    public void remember(Caller caller) {
        if (caller.name().equals(written.get(caller.subject()))) {
            return;
        }
        getEntityManager().createNativeQuery("""
                insert into account (subject, name) values (?, ?)
                on duplicate key update name = values(name)""")
                .setParameter(1, caller.subject()).setParameter(2, caller.name()).executeUpdate();
        written.put(caller.subject(), caller.name());
    }

    /** Forgets which names were written, so that each is written again with the next change. */
    public void forgetNames() {
        written.clear();
    }

    public Map<String, String> names(Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        if (!subjects.isEmpty()) {
            list("subject in ?1", subjects).forEach(account -> names.put(account.subject, account.name));
        }
        subjects.forEach(subject -> names.putIfAbsent(subject, UNKNOWN));
        return names;
    }

    /** Whether someone is blocked, at a time of the database. */
    record Standing(Instant at, boolean blocked) {}

    Standing standing(String subject) {
        // asked at every request of the desk: one statement, without the three that a transaction adds
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement("""
                select utc_timestamp(3), exists(select 1 from account where subject = ? and blocked_at is not null)""")) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Standing(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new GenericJDBCException("Whether an account is blocked could not be read", e);
        }
    }

    void block(String subject, Instant at) {
        getEntityManager().createNativeQuery("""
                insert into account (subject, name, blocked_at) values (?, ?, ?)
                on duplicate key update blocked_at = coalesce(blocked_at, values(blocked_at))""")
                .setParameter(1, subject).setParameter(2, UNKNOWN).setParameter(3, at).executeUpdate();
    }

    void unblock(String subject) {
        update("blockedAt = null where subject = ?1", subject);
    }
}
