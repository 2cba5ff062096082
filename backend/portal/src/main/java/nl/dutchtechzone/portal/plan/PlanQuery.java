package nl.dutchtechzone.portal.plan;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of plans can be asked. */
public class PlanQuery extends WindowQuery {

    @QueryParam("type")
    @Parameter(description = "What sort of plan")
    List<PlanType> type;

    @QueryParam("year")
    @Parameter(description = "Years that the plan covers")
    List<Integer> year;

    @QueryParam("sort")
    @DefaultValue("-year")
    @Parameter(description = "The order")
    @Schema(enumeration = {"-year", "title"}, defaultValue = "-year")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.plain("type", type), Filter.plain("year", year));
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            case "title" -> Sort.TITLE;
            default -> Sort.ORDER;
        };
    }
}
