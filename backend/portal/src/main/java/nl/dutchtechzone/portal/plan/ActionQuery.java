package nl.dutchtechzone.portal.plan;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.theme.ThemeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of action points can be asked. */
public class ActionQuery extends WindowQuery {

    @QueryParam("plan")
    @Parameter(description = "Ids of plans")
    List<UUID> plan;

    @QueryParam("theme")
    @Parameter(description = "Keys of themes")
    List<String> theme;

    @QueryParam("state")
    @Parameter(description = "How they stand")
    List<ActionState> state;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities")
    List<String> municipality;

    @QueryParam("sector")
    @Parameter(description = "Keys of sectors")
    List<String> sector;

    @QueryParam("organisation")
    @Parameter(description = "Keys of contacts")
    List<String> organisation;

    @QueryParam("figure")
    @Parameter(description = "Keys of figures that they are measured by")
    List<String> figure;

    @QueryParam("year")
    @Parameter(description = "Years in which they are due")
    List<Integer> year;

    @QueryParam("sort")
    @DefaultValue("order")
    @Parameter(description = "The order")
    @Schema(enumeration = {"order", "title"}, defaultValue = "order")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.byId("plan", plan), Filter.byKey("theme", ThemeKind.NAME, theme),
                Filter.plain("state", state), Filter.byKey("municipality", MunicipalityKind.NAME, municipality),
                Filter.byKey("sector", SectorKind.NAME, sector), Filter.byKey("organisation", ContactKind.NAME, organisation),
                Filter.byKey(ActionKind.FIGURE, ActionKind.FIGURE, figure), Filter.plain("year", year));
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            case "title" -> Sort.TITLE;
            default -> Sort.ORDER;
        };
    }
}
