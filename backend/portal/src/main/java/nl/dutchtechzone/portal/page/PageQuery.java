package nl.dutchtechzone.portal.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of pages can be asked. */
public class PageQuery extends WindowQuery {

    @QueryParam("navigation")
    @Parameter(description = "Where the portal links to them from everywhere")
    List<Navigation> navigation;

    @QueryParam("sort")
    @DefaultValue("order")
    @Parameter(description = "The order")
    @Schema(enumeration = {"order", "title"}, defaultValue = "order")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.plain("navigation", navigation));
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            case "title" -> Sort.TITLE;
            default -> Sort.ORDER;
        };
    }
}
