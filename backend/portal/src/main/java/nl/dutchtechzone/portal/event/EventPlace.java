package nl.dutchtechzone.portal.event;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an event is held. */
@Schema(description = "Where an event is held; coordinates in degrees, both or none")
public record EventPlace(
        @Schema(required = true, minLength = 1, maxLength = 200, examples = "Voorbeeldzaal") String name,
        @Schema(maxLength = 200, nullable = true) String street,
        @Schema(pattern = "^[1-9][0-9]{3} ?[A-Z]{2}$", nullable = true, examples = "7811 AA") String postalCode,
        @Schema(maxLength = 100, nullable = true, examples = "Emmen") String town,
        @Schema(minimum = "-90", maximum = "90", nullable = true) BigDecimal latitude,
        @Schema(minimum = "-180", maximum = "180", nullable = true) BigDecimal longitude) {}
