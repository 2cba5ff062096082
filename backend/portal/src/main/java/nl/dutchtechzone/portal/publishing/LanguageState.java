package nl.dutchtechzone.portal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** How far a revision has come in one language. */
@Entity(name = "language_state")
class LanguageState {

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    ReviewState state;

    int revision;

    /** Who saved the revision that this tells of: with four eyes, not the one who approves it. */
    String author;

    /** What a reviewer asked to change. */
    String remark;

    @Embeddable
    record Id(@Column(name = "item_id") UUID item, @Column(columnDefinition = "char(2)") String language) {}
}
