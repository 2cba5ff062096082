package nl.dutchtechzone.portal.event;

import java.time.Instant;
import java.time.LocalDate;
import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event shows where something points at it. */
@Schema(name = "EventLink", description = "An event, where something points at it", allOf = {Face.class, EventLink.Fields.class})
public interface EventLink {

    /** What it shows beyond its face; its times are those of one occurrence, the first where no other is meant. */
    @Schema(name = "EventLinkFields", description = "What sort of event it is, and when: in a list at this occurrence, elsewhere at the first one")
    record Fields(
            EventType type,
            EventState state,
            @Schema(description = "Whether it takes whole days") boolean allDay,
            @Schema(nullable = true, description = "Null when it takes whole days") Instant startsAt,
            @Schema(nullable = true, description = "Null when it takes whole days") Instant endsAt,
            @Schema(description = "The first day, in the region's time zone") LocalDate startDate,
            @Schema(description = "The last day, in the region's time zone") LocalDate endDate,
            @Schema(description = "Whether it is held more than once") boolean repeats) {}
}
