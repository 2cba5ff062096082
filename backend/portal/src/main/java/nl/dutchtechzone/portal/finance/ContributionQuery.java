package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.place.MunicipalityKind;
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
        return List.of(Filter.plain(StatementKind.YEAR, year), Filter.byKey("municipality", MunicipalityKind.NAME, municipality));
    }

    @Override
    protected Sort sort() {
        return Sort.ORDER;
    }

    /** Whether a contribution of a statement that was found is itself asked for. */
    boolean wants(JsonNode contribution) {
        return isAmong(municipality, contribution.at("/municipality/key").asText())
                && isAmong(state, ContributionStanding.valueOf(contribution.get("state").asText()));
    }

    private static <T> boolean isAmong(List<T> asked, T value) {
        return asked == null || asked.isEmpty() || asked.contains(value);
    }
}
