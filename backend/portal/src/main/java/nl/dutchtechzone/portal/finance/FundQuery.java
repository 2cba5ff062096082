package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of funds can be asked. */
public class FundQuery extends WindowQuery {

    @QueryParam("sort")
    @DefaultValue("title")
    @Parameter(description = "The order")
    @Schema(enumeration = {"title"}, defaultValue = "title")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of();
    }

    @Override
    protected Sort sort() {
        return Sort.TITLE;
    }
}
