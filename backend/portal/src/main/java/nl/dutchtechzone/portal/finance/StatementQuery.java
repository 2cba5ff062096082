package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.theme.ThemeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of statements can be asked. */
public class StatementQuery extends WindowQuery {

    @QueryParam("year")
    @Parameter(description = "Years")
    List<Integer> year;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities that pay")
    List<String> municipality;

    @QueryParam("theme")
    @Parameter(description = "Keys of themes that budget lines are for, without an action")
    List<String> theme;

    @QueryParam("plan")
    @Parameter(description = "Ids of plans that the money is for")
    List<UUID> plan;

    @QueryParam("action")
    @Parameter(description = "Ids of actions that it has budget lines for")
    List<UUID> action;

    @QueryParam("sort")
    @DefaultValue("-year")
    @Parameter(description = "The order")
    @Schema(enumeration = {"-year", "title"}, defaultValue = "-year")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.plain(StatementKind.YEAR, year), Filter.byKey("municipality", MunicipalityKind.NAME, municipality),
                Filter.byKey("theme", ThemeKind.NAME, theme), Filter.byId("plan", plan), Filter.byId("action", action));
    }

    @Override
    protected Sort sort() {
        return "title".equals(sort) ? Sort.TITLE : Sort.ORDER;
    }
}
