package nl.dutchtechzone.portal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Writes the audit, in the transaction of what it tells of. */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditLine> {

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

    private static AuditLine line(Caller caller, Instant at, String action, String detail) {
        AuditLine line = new AuditLine();
        line.at = at;
        line.subject = caller.subject();
        line.action = action;
        line.detail = detail;
        return line;
    }
}
