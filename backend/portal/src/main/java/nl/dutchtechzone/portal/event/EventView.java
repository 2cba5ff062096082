package nl.dutchtechzone.portal.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.plan.ActionLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of an event. */
@Schema(name = "EventView", description = "The whole of an event", allOf = {EventCard.class, EventView.Fields.class, EventView.Added.class})
public interface EventView {

    /** What the whole adds to a card. */
    @Schema(name = "EventViewFields", description = "What the whole of an event adds to its card")
    record Fields(
            @Schema(description = "When it begins, or began the first time, on the region's clock; a date when it takes whole days") String start,
            @Schema(description = "When it ends, in the same form") String end,
            @Schema(nullable = true) Repetition repetition,
            @Schema(description = "Days of the repetition on which it is not held, among those that are known here: what an editor left out, and the night in which the clocks go forward and skip the time at which it begins")
            List<LocalDate> leftOut,
            @Schema(description = "Whether the repetition goes on after the last occurrence that is known here") boolean moreOccurrences,
            @Schema(nullable = true, description = "Euros; 0 when it is free, null when nothing is said") BigDecimal cost,
            Registration registration,
            @Schema(nullable = true, description = "Whom it is for") String audience,
            @Schema(nullable = true, description = "What helps to find the place") String placeHint,
            @Schema(description = "The languages that are spoken there") List<String> spokenLanguages,
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class, description = "The pictures in the body") List<Ref> images,
            @Schema(type = SchemaType.ARRAY, implementation = ActionLink.class, description = "The actions that it is evidence of") List<Ref> actions) {}

    /** What is known of it when asked. */
    @Schema(name = "EventAdded", description = "When an event is held, and where it is on the portal")
    record Added(
            @Schema(description = "What is still to come or goes on now, the earliest first") List<EventTimes> upcoming,
            @Schema(description = "What is over, the latest first") List<EventTimes> past,
            @Schema(nullable = true, description = "The page on the portal") String address) {}
}
