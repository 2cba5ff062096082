package nl.dutchtechzone.portal.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of organisation a contact is. */
@Schema(name = "ContactCategory", description = "What sort of organisation a contact is", enumeration = {"municipality",
    "company", "knowledge-institution", "school", "entrepreneurs-association", "initiative", "body", "programme"})
public enum Category {
    MUNICIPALITY, COMPANY, KNOWLEDGE_INSTITUTION, SCHOOL, ENTREPRENEURS_ASSOCIATION, INITIATIVE, BODY, PROGRAMME;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word of the API, in a body or a query. */
    @JsonCreator
    public static Category fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
