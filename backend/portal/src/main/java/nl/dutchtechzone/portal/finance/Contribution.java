package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.figure.FigureStatus;
import nl.dutchtechzone.portal.finance.ledger.ContributionEntry;
import nl.dutchtechzone.portal.finance.ledger.PopulationEntry;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.Payment;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality contributes in a year: inhabitants × rate. Where the figure is missing, so is the amount.
 *
 * @param referenceDate the day of which the inhabitants were counted
 * @param rate          euros per inhabitant
 * @param amount        euros
 */
@Schema(name = "Contribution", description = "What a municipality contributes in a year: inhabitants × rate")
public record Contribution(
        int year,
        @Schema(implementation = PlaceLink.class, nullable = true) Ref municipality,
        ContributionStanding state,
        @Schema(nullable = true, description = "When it was invoiced or received") LocalDate stateDate,
        @Schema(nullable = true) Integer inhabitants,
        @Schema(description = "The day of which the inhabitants were counted") LocalDate referenceDate,
        @Schema(nullable = true) FigureStatus figureStatus,
        @Schema(nullable = true, examples = "CBS 03759ned") String source,
        @Schema(nullable = true) LocalDate retrievedDate,
        @Schema(description = "Euros per inhabitant") BigDecimal rate,
        @Schema(nullable = true, description = "Euros; null while the figure is missing") BigDecimal amount) {

    /**
     * @param figure the figure that stands, if there is one
     * @param steps  what stands of its invoice and receipt
     * @param frozen the figure that the invoice froze, if there is one
     */
    static Contribution of(int year, UUID municipality, BigDecimal rate, Optional<PopulationEntry> figure, List<ContributionEntry> steps,
            Optional<PopulationEntry> frozen) {
        LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
        PopulationEntry population = frozen.or(() -> figure).orElse(null);
        if (population == null) {
            return new Contribution(year, Ref.to(municipality), ContributionStanding.missing, null, null, day, null, null, null, rate, null);
        }
        Optional<ContributionEntry> furthest = steps.stream().max(Comparator.comparing(ContributionEntry::state));
        ContributionEntry.Basis basis = furthest.map(ContributionEntry::basis).orElseGet(() -> ContributionEntry.Basis.of(population, rate));
        return new Contribution(year, Ref.to(municipality),
                furthest.map(step -> ContributionStanding.valueOf(step.state().name())).orElse(ContributionStanding.expected),
                furthest.map(ContributionEntry::stateDate).orElse(null), basis.inhabitants(), day, population.status(), population.source(),
                population.retrievedDate(), basis.rate(), basis.amount());
    }

    Payment payment(UUID statement) {
        return new Payment(municipality.id(), statement, Payment.Sort.contribution, null, amount,
                state.compareTo(ContributionStanding.invoiced) >= 0 ? amount : null, state == ContributionStanding.received ? amount : null);
    }
}
