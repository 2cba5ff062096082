package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list can be asked whose items are of the day on which they were first public. */
public abstract class DatedQuery extends WindowQuery {

    @QueryParam("from")
    @Parameter(description = "The first day on which it was first public, in the region's time zone")
    @Schema(format = "date", pattern = Span.A_DAY, examples = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day on which it was first public")
    @Schema(format = "date", pattern = Span.A_DAY, examples = "2026-12-31")
    LocalDate to;

    @Override
    final Span published() {
        return from == null && to == null ? null : Span.ofDays(from, to);
    }
}
