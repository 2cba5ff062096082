package nl.dutchtechzone.portal.contact;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of people can be asked. Only what is public of somebody is found, sorted or told. */
public class PersonQuery extends WindowQuery {

    @QueryParam("organisation")
    @Parameter(description = "Keys of contacts at which they have or had a role")
    List<String> organisation;

    @QueryParam("sort")
    @DefaultValue("order")
    @Parameter(description = "The order: as the editors chose, or by the public name")
    @Schema(enumeration = {"order", "title"}, defaultValue = "order")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.byKey("organisation", ContactKind.NAME, organisation));
    }

    @Override
    protected Sort sort() {
        return sort.equals("title") ? Sort.TITLE : Sort.ORDER;
    }
}
