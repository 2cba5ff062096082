package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list of occurrences can be asked: each row of it is a time at which an item is held. */
public abstract class OccurrenceQuery extends WindowQuery {

    @QueryParam("from")
    @Parameter(description = "The first day, in the region's time zone; what began before and goes on is included. From now on when left out, or without a beginning when only to is given")
    @Schema(format = "date", pattern = Span.A_DAY, examples = "2026-12-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day; without an end when left out")
    @Schema(format = "date", pattern = Span.A_DAY, examples = "2026-12-31")
    LocalDate to;

    @QueryParam("sort")
    @DefaultValue("start")
    @Parameter(description = "The order; a minus sign turns it round")
    @Schema(enumeration = {"start", "-start"}, defaultValue = "start")
    String sort;

    @Override
    final Span span() {
        // who follows changes wants all that is left of what changed, whenever it is held
        boolean always = changedSince != null && from == null && to == null;
        return always ? new Span(null, Publication.NO_END) : Span.ofDays(from, to);
    }

    @Override
    protected final Sort sort() {
        return switch (sort) {
            case "-start" -> Sort.LATEST;
            default -> Sort.EARLIEST;
        };
    }
}
