package nl.dutchtechzone.portal.publishing;

import java.time.LocalDate;
import java.util.List;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is known of a person.
 *
 * @param givenDate     when the ground was given
 * @param confirmedDate when it was last confirmed; the day on which it was given when left out
 * @param goodUntilDate the last day on which it may be shown; a year after it was confirmed when left out, and never later
 */
@Schema(description = "Something that is known of a person, with why it may be kept and where it may be shown")
public record PersonalValue(
        @Schema(required = true) PersonalField field,
        @Schema(required = true, minLength = 1, maxLength = 300) String value,
        @Schema(required = true) PersonalGround ground,
        @Schema(required = true, description = "Where it may be shown; nothing is public but by choice") PersonalScope scope,
        @Schema(required = true, description = "When the ground was given") LocalDate givenDate,
        @Schema(description = "When it was last confirmed; the day on which it was given when left out") LocalDate confirmedDate,
        @Schema(description = "The last day on which it may be shown: a year after it was confirmed at most, and so when left out") LocalDate goodUntilDate) {

    private static final int YEARS = 1;

    public PersonalValue {
        confirmedDate = confirmedDate == null ? givenDate : confirmedDate;
        goodUntilDate = goodUntilDate == null && confirmedDate != null ? confirmedDate.plusYears(YEARS) : goodUntilDate;
    }

    /** Adds what is wrong with some values of one person. */
    static void check(List<PersonalValue> values, LocalDate today, Faults faults) {
        for (int i = 0; i < values.size(); i++) {
            PersonalValue one = values.get(i);
            String place = "values[" + i + "].";
            if (!one.field.takes(one.value)) {
                faults.add(place + "value", "wrong-format", one.field.rule());
            }
            if (one.givenDate.isAfter(today)) {
                faults.add(place + "givenDate", "not-allowed", "The ground cannot be given later than today.");
            }
            if (one.confirmedDate.isBefore(one.givenDate) || one.confirmedDate.isAfter(today)) {
                faults.add(place + "confirmedDate", "not-allowed", "It is confirmed after it was given, and not later than today.");
            }
            if (one.goodUntilDate.isAfter(one.confirmedDate.plusYears(YEARS))) {
                faults.add(place + "goodUntilDate", "not-allowed", "A value must be confirmed each year, so it is good for a year at most.");
            }
            for (int j = 0; j < i; j++) {
                if (values.get(j).field == one.field) {
                    faults.add(place + "field", "taken", "There is another " + one.field + " already.");
                }
            }
        }
    }
}
