package nl.dutchtechzone.portal.place;

import java.math.BigDecimal;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something is held, or where an organisation is found. */
@Schema(description = "Where it is: a name, a street or a town at least; coordinates in degrees, both or none")
public record Place(
        @Schema(minLength = 1, maxLength = 200, nullable = true, examples = "Voorbeeldzaal", description = "What the place itself is called") String name,
        @Schema(maxLength = 200, nullable = true) String street,
        @Schema(pattern = "^[1-9][0-9]{3} ?[A-Z]{2}$", nullable = true, examples = "7811 AA") String postalCode,
        @Schema(maxLength = 100, nullable = true, examples = "Emmen") String town,
        @Schema(minimum = "-90", maximum = "90", nullable = true) BigDecimal latitude,
        @Schema(minimum = "-180", maximum = "180", nullable = true) BigDecimal longitude) {

    /** Adds what is wrong with it, beyond what the contract refuses; the draft has it in a field called place. */
    public void check(Faults faults) {
        if (name == null && street == null && town == null) {
            faults.add("place.town", "required", "Give the town, the street or what the place is called.");
        }
        if ((latitude == null) != (longitude == null)) {
            faults.add(latitude == null ? "place.latitude" : "place.longitude", "required", "Give both coordinates or none.");
        }
    }
}
