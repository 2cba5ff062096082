package nl.dutchtechzone.portal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.web.Contract;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives the contract as the build made it. Quarkus's own answer would be made anew at each start, which takes it a second. */
@Path("/api/v1")
@PermitAll
@Tag(name = "Settings", description = "What a client must know before it starts")
class ContractResource {

    private static final String YAML = "application/yaml";

    private final ResponseCache cache;

    ContractResource(ResponseCache cache) {
        this.cache = cache;
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read this contract", description = "OpenAPI 3.1; any site may read it.")
    @APIResponse(responseCode = "200", description = "The contract", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class, examples = "{\"openapi\": \"3.1.0\"}")))
    public Response json(UriInfo uri) {
        return answer(uri, Contract.Form.JSON, "application/json");
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @Operation(summary = "Read this contract as YAML", description = "OpenAPI 3.1; any site may read it.")
    @APIResponse(responseCode = "200", description = "The contract",
            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING, examples = "openapi: 3.1.0")))
    public Response yaml(UriInfo uri) {
        return answer(uri, Contract.Form.YAML, YAML);
    }

    private Response answer(UriInfo uri, Contract.Form form, String type) {
        return cache.answer(uri, () -> new ResponseCache.Content(Contract.read(form), type, null,
                Map.of("Access-Control-Allow-Origin", "*")));
    }
}
