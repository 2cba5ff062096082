package nl.dutchtechzone.portal.theme;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of themes can be asked. */
public class ThemeQuery extends WindowQuery {

    @QueryParam("sort")
    @DefaultValue("order")
    @Parameter(description = "The order")
    @Schema(enumeration = {"order", "title"}, defaultValue = "order")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of();
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            case "title" -> Sort.TITLE;
            default -> Sort.ORDER;
        };
    }
}
