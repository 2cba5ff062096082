package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of contributions can be asked. */
public class ContributionQuery extends WindowQuery {

    @QueryParam("year")
    @Parameter(description = "Years")
    List<Integer> year;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities")
    List<String> municipality;

    @QueryParam("state")
    @Parameter(description = "How the contribution stands")
    List<ContributionStanding> state;

    @QueryParam("sort")
    @DefaultValue("-year")
    @Parameter(description = "The order")
    @Schema(enumeration = {"-year"}, defaultValue = "-year")
    String sort;

    @Override
    protected List<Filter> filters() {
        return chosen().filters();
    }

    @Override
    protected Sort sort() {
        return Sort.ORDER;
    }

    ContributionChoice chosen() {
        return new ContributionChoice(year, municipality, state);
    }
}
