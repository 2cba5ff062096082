package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.WindowQuery;
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

    @QueryParam("sort")
    @DefaultValue("-year")
    @Parameter(description = "The order")
    @Schema(enumeration = {"-year", "title"}, defaultValue = "-year")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.plain(StatementKind.YEAR, year), Filter.byKey("municipality", MunicipalityKind.NAME, municipality));
    }

    @Override
    protected Sort sort() {
        return "title".equals(sort) ? Sort.TITLE : Sort.ORDER;
    }
}
