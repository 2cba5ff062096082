package nl.dutchtechzone.portal.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.place.Place;
import nl.dutchtechzone.portal.publishing.Draft;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as an editor writes it.
 *
 * @param start     a date and time on the region's clock, or a date when it takes whole days
 * @param end       in the same form; the last day when it takes whole days
 * @param organiser the contact that holds it; binds partners
 * @param actions   the actions of the plan that it is evidence of
 * @param cost      euros; null when nothing is said about it
 */
@Schema(description = "An event as an editor writes it; only a title in one language is needed to save")
public record EventDraft(
        @Schema(maxLength = 200, description = "A partner's own key") String externalId,
        EventType type,
        @Schema(description = "Whether it takes whole days") boolean allDay,
        @Schema(pattern = EventDraft.MOMENT, examples = "2026-12-01T19:30",
                description = "When it begins: date and time on the clock of Europe/Amsterdam; only the date when it takes whole days. "
                        + "A time that the clocks skip in spring is refused, of one that comes twice in autumn the first is meant",
                extensions = @Extension(name = Contract.NEEDED_TO_PUBLISH, value = "true", parseValue = true)) String start,
        @Schema(pattern = EventDraft.MOMENT, examples = "2026-12-01T22:00",
                description = "When it ends, in the same form; the last day when it takes whole days") String end,
        Repetition repetition,
        EventState state,
        Place place,
        @Schema(format = "uri", pattern = WebAddress.FORM, maxLength = 500, description = "Where to follow it from afar") String onlineAddress,
        @Schema(description = "The contact that holds it") UUID organiser,
        @Schema(maxItems = 20, description = "The contacts that hold it too") List<UUID> coOrganisers,
        @Schema(maxItems = 10, examples = "[\"nl\"]", description = "The languages that are spoken there") List<String> spokenLanguages,
        @Schema(maxItems = 10) List<UUID> themes,
        @Schema(maxItems = 20) List<UUID> municipalities,
        @Schema(maxItems = 20) List<UUID> sectors,
        @Schema(maxItems = 20, description = "The actions of the plan that it is evidence of") List<UUID> actions,
        @Schema(description = "The picture above it") UUID cover,
        @Schema(minimum = "0", maximum = "100000", examples = "12.50", description = "Euros; 0 when it is free, nothing when nothing is said") BigDecimal cost,
        Registration registration,
        @Schema(required = true, description = "The words by language") Map<String, EventText> texts) implements Draft {

    static final String MOMENT = "^20[0-9]{2}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$";

    public EventDraft {
        type = type == null ? EventType.other : type;
        state = state == null ? EventState.planned : state;
        coOrganisers = coOrganisers == null ? List.of() : List.copyOf(coOrganisers);
        spokenLanguages = spokenLanguages == null ? List.of() : List.copyOf(spokenLanguages);
        themes = themes == null ? List.of() : List.copyOf(themes);
        municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        actions = actions == null ? List.of() : List.copyOf(actions);
        registration = registration == null ? Registration.NONE : registration;
        texts = texts == null ? Map.of() : texts;
    }

    @Override
    public UUID organisation() {
        return organiser;
    }
}
