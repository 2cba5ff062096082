package nl.dutchtechzone.portal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What someone is typing: kept as it comes, seen by nobody else, and not yet a revision. */
@Entity(name = "working_copy")
class WorkingCopy {

    @EmbeddedId
    Id id;

    String draft;

    @Column(name = "base_version")
    long baseVersion;

    @Column(name = "saved_at")
    Instant savedAt;

    @Embeddable
    record Id(@Column(name = "item_id") UUID item, String subject) {}
}
