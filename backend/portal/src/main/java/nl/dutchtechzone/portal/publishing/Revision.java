package nl.dutchtechzone.portal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A saved draft; never changed. */
@Entity
class Revision {

    @EmbeddedId
    Id id;

    /** The item's version that the save of it made, so that an entity tag leads back to its draft. */
    long version;

    String draft;
    String author;

    @Column(name = "saved_at")
    Instant savedAt;

    @Embeddable
    record Id(@Column(name = "item_id") UUID item, int number) {}
}
