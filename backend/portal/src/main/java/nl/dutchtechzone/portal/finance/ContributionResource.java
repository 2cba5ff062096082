package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contributions, as the public sees them: those of the statements that are visible. */
@Path("/api/v1/contributions")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Finances", description = "What it costs, who pays, and what it is spent on")
class ContributionResource {

    private final StatementKind kind;
    private final WindowParts parts;

    ContributionResource(StatementKind kind, WindowParts parts) {
        this.kind = kind;
        this.parts = parts;
    }

    @GET
    @Operation(summary = "List what municipalities contribute, by year",
            description = "Read from the visible statements of years, so it never disagrees with them; what changes and is gone are those, whole.")
    @APIResponse(responseCode = "200", description = "A page of contributions",
            content = @Content(schema = @Schema(implementation = ContributionPage.class)))
    public Response list(@BeanParam ContributionQuery query, UriInfo uri) {
        return parts.list(kind, query, uri, new WindowParts.Parting("Contribution", "contributions", statement -> wanted(statement, query),
                contribution -> contribution.get("year").asText() + "/" + contribution.at("/municipality/id").asText()));
    }

    private static List<ObjectNode> wanted(ObjectNode statement, ContributionQuery query) {
        List<ObjectNode> wanted = new ArrayList<>();
        for (JsonNode contribution : statement.path("contributions")) {
            if (query.wants(contribution)) {
                wanted.add((ObjectNode) contribution);
            }
        }
        return wanted;
    }

    /** For documentation: a page of contributions. */
    @Schema(name = "ContributionPage", description = "A page of contributions")
    interface ContributionPage {
        List<Contribution> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
