package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of funds can be asked. */
public class FundQuery extends WindowQuery {

    @QueryParam("organisation")
    @Parameter(description = "Keys of contacts that decide on it")
    List<String> organisation;

    @QueryParam("action")
    @Parameter(description = "Ids of actions that it pays for")
    List<UUID> action;

    @QueryParam("sort")
    @DefaultValue("title")
    @Parameter(description = "The order")
    @Schema(enumeration = {"title"}, defaultValue = "title")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.byKey("organisation", ContactKind.NAME, organisation), Filter.byId("action", action));
    }

    @Override
    protected Sort sort() {
        return Sort.TITLE;
    }
}
