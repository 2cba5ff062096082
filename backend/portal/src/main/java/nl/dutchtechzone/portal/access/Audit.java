package nl.dutchtechzone.portal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The audit: written in the transaction of what it tells of, and read by administrators. */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditLine> {

    private final Accounts accounts;

    Audit(Accounts accounts) {
        this.accounts = accounts;
    }

    public void ofItem(Caller caller, Instant at, String action, String kind, UUID item, String language,
            Integer fromRevision, Integer toRevision, String detail) {
        AuditLine line = line(caller, at, action, detail);
        line.kind = kind;
        line.item = item;
        line.language = language;
        line.fromRevision = fromRevision;
        line.toRevision = toRevision;
        persist(line);
    }

    void ofAccount(Caller caller, Instant at, String action, String subject) {
        persist(line(caller, at, action, subject));
    }

    /** The lines before an id, the newest first; of one item, or of all when it is null. */
    List<AuditEntry> before(long id, UUID item, int limit) {
        List<AuditLine> lines = (item == null
                ? find("id < ?1 order by id desc", id)
                : find("item = ?1 and id < ?2 order by id desc", item, id)).page(0, limit).list();
        Map<String, String> names = accounts.names(lines.stream().map(line -> line.subject).collect(Collectors.toSet()));
        return lines.stream().map(line -> new AuditEntry(line.id, line.at, line.subject, names.get(line.subject), line.action,
                line.kind, line.item, line.language, line.fromRevision, line.toRevision, line.detail)).toList();
    }

    int countOf(UUID item) {
        return Math.toIntExact(item == null ? count() : count("item", item));
    }

    private static AuditLine line(Caller caller, Instant at, String action, String detail) {
        AuditLine line = new AuditLine();
        line.at = at;
        line.subject = caller.subject();
        line.action = action;
        line.detail = detail;
        return line;
    }
}
