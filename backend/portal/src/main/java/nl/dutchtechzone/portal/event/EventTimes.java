package nl.dutchtechzone.portal.event;

import java.time.Instant;
import java.time.LocalDate;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Occurrence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One occurrence of an event as the public sees it. */
@Schema(name = "EventTimes", description = "A time at which an event is held")
record EventTimes(
        @Schema(nullable = true, description = "Null when it takes whole days") Instant startsAt,
        @Schema(nullable = true, description = "Null when it takes whole days") Instant endsAt,
        @Schema(description = "The first day, in the region's time zone") LocalDate startDate,
        @Schema(description = "The last day, in the region's time zone") LocalDate endDate) {

    static EventTimes of(Occurrence occurrence, boolean allDay) {
        // what ends at midnight is over with the day before
        LocalDate last = occurrence.endsAt().minusMillis(1).atZone(Facet.ZONE).toLocalDate();
        return new EventTimes(allDay ? null : occurrence.startsAt(), allDay ? null : occurrence.endsAt(),
                occurrence.startsAt().atZone(Facet.ZONE).toLocalDate(), last);
    }
}
