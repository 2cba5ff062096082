package nl.dutchtechzone.portal.event;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.OccurrenceQuery;
import nl.dutchtechzone.portal.theme.ThemeKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of events can be asked. */
public class EventQuery extends OccurrenceQuery {

    @QueryParam("type")
    @Parameter(description = "What sort of event")
    List<EventType> type;

    @QueryParam("theme")
    @Parameter(description = "Keys of themes")
    List<String> theme;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities")
    List<String> municipality;

    @QueryParam("sector")
    @Parameter(description = "Keys of sectors")
    List<String> sector;

    @QueryParam("organisation")
    @Parameter(description = "Keys of contacts that hold it")
    List<String> organisation;

    @QueryParam("action")
    @Parameter(description = "Ids of actions that the event is evidence of")
    List<UUID> action;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.plain("type", type), Filter.byKey("theme", ThemeKind.NAME, theme),
                Filter.byKey("municipality", MunicipalityKind.NAME, municipality), Filter.byKey("sector", SectorKind.NAME, sector),
                Filter.byKey("organisation", ContactKind.NAME, organisation), Filter.byId("action", action));
    }
}
