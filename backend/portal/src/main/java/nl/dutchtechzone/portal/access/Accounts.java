package nl.dutchtechzone.portal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names behind subjects, and the list of those who are refused. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    static final String UNKNOWN = "?";

    // which name was last written, so that a save costs no statement for it
    private final Map<String, String> written = new ConcurrentHashMap<>();

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

    public Map<String, String> names(Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        if (!subjects.isEmpty()) {
            list("subject in ?1", subjects).forEach(account -> names.put(account.subject, account.name));
        }
        subjects.forEach(subject -> names.putIfAbsent(subject, UNKNOWN));
        return names;
    }

    boolean isBlocked(String subject) {
        return count("subject = ?1 and blockedAt is not null", subject) > 0;
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
