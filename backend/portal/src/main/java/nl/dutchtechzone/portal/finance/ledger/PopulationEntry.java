package nl.dutchtechzone.portal.finance.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.figure.FigureStatus;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people lived in a municipality on 1 January of a year.
 *
 * @param source        the table it comes from
 * @param retrievedDate when it was taken from there
 */
@Schema(description = "How many people lived in a municipality on 1 January of a year")
public record PopulationEntry(
        @Schema(description = "A UUID of version 7; sent again with it, the same entry is recorded once") UUID id,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2023") int year,
        @Schema(required = true) UUID municipality,
        @Schema(required = true, minimum = "0", maximum = "10000000", examples = "108765") int inhabitants,
        @Schema(description = "Whether its source may still revise it; left out when that is not known") FigureStatus status,
        @Schema(required = true, minLength = 1, maxLength = 200, examples = "CBS 03759ned") String source,
        LocalDate retrievedDate) implements Entry {

    @Override
    public PopulationEntry withId(UUID given) {
        return new PopulationEntry(given, year, municipality, inhabitants, status, source, retrievedDate);
    }

    @Override
    public Integer ofYear() {
        return year;
    }

    @Override
    public UUID subject() {
        return municipality;
    }

    @Override
    public List<Reference> references() {
        return Reference.one("municipality", MunicipalityKind.NAME, municipality, "municipality");
    }
}
