package nl.dutchtechzone.portal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Json;

/** An item of the desk: whatever its kind, its newest revision holds the draft. */
@Entity
public class Item {

    @Id
    UUID id;

    String kind;

    @Column(name = "item_key")
    String key;

    @Column(name = "external_id")
    String externalId;

    /** The key of the organisation that a partner must speak for to touch it. */
    String organisation;

    /** Titles by language, as JSON, so that lists need no draft. */
    String titles;

    /** What the desk's list searches in. */
    String search;

    /** Counts every change of the item, whatever it was; the entity tag of the desk. */
    long version;

    /** The number of the newest revision. */
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "trashed_at")
    Instant trashedAt;

    public UUID id() {
        return id;
    }

    boolean isTrashed() {
        return trashedAt != null;
    }

    @SuppressWarnings("unchecked")
    Map<String, String> titlesByLanguage() {
        return Json.read(titles, Map.class);
    }
}
