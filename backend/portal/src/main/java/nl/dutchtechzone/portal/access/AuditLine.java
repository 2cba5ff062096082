package nl.dutchtechzone.portal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who did what, when, from which revision to which. Holds no personal value but the subject. */
@Entity(name = "audit_line")
public class AuditLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;
    String subject;
    String action;
    String kind;

    @Column(name = "item_id")
    UUID item;

    String language;

    @Column(name = "from_revision")
    Integer fromRevision;

    @Column(name = "to_revision")
    Integer toRevision;

    String detail;
}
