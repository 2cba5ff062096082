package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a revision has come. The names are those of the API and of the database. */
public enum ReviewState {
    draft, submitted, approved;

    @JsonValue
    public String word() {
        return name();
    }
}
