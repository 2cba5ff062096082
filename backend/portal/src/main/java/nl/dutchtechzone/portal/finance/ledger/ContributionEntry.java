package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a municipality's contribution was invoiced, or received.
 *
 * @param basis what the amount is made of; frozen by the ledger when the contribution is invoiced
 */
@Schema(description = "That a municipality's contribution was invoiced, or received")
public record ContributionEntry(
        @Schema(description = "A UUID of version 7; sent again with it, the same entry is recorded once") UUID id,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2023") int year,
        @Schema(required = true) UUID municipality,
        @Schema(required = true) ContributionState state,
        @Schema(required = true, description = "When it was invoiced or received") LocalDate stateDate,
        @Schema(description = "Filled in by the ledger; leave it out") Basis basis) implements Entry {

    /**
     * What an amount was made of.
     *
     * @param population the entry of the population figure
     * @param rate       euros per inhabitant
     * @param amount     euros: inhabitants × rate
     */
    @Schema(name = "ContributionBasis", description = "What the amount of a contribution was made of")
    public record Basis(
            @Schema(required = true) UUID population,
            @Schema(required = true) int inhabitants,
            @Schema(required = true) BigDecimal rate,
            @Schema(required = true) BigDecimal amount) {

        public static Basis of(PopulationEntry population, BigDecimal rate) {
            return new Basis(population.id(), population.inhabitants(), Money.of(rate),
                    Money.of(rate.multiply(BigDecimal.valueOf(population.inhabitants()))));
        }
    }

    @Override
    public ContributionEntry withId(UUID given) {
        return new ContributionEntry(given, year, municipality, state, stateDate, basis);
    }

    ContributionEntry withBasis(Basis frozen) {
        return new ContributionEntry(id, year, municipality, state, stateDate, frozen);
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
    public Map<String, LocalDate> happened() {
        return Map.of("stateDate", stateDate);
    }

    @Override
    public List<Reference> references() {
        return Reference.one("municipality", MunicipalityKind.NAME, municipality, "municipality");
    }

    @Override
    public void check(Faults faults) {
        if (basis != null) {
            faults.add("basis", "not-allowed", "The ledger fills this in; leave it out.");
        }
    }
}
