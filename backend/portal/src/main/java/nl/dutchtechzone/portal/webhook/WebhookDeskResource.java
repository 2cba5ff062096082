package nl.dutchtechzone.portal.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Role;
import nl.dutchtechzone.portal.web.ListAnswer;
import nl.dutchtechzone.portal.web.WriteToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told that something changed for the public. */
@Path("/api/v1/desk/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk: webhooks", description = "Who is told that something changed for the public, so that they read it")
class WebhookDeskResource {

    private static final String IF_MATCH = "The ETag of the version that is changed";

    private final WebhookDesk desk;

    WebhookDeskResource(WebhookDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List all webhooks, by name")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(schema = @Schema(implementation = WebhookPage.class)))
    public Response list(UriInfo uri) {
        List<WebhookView> all = desk.all();
        return ListAnswer.of(all, all.size(), null, uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a webhook and how it fares")
    @APIResponse(responseCode = "200", description = "The webhook", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), desk.one(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a webhook; the answer alone has the secret that its messages are signed with",
            description = "Messages are signed POSTs by the rules of Standard Webhooks. They name what changed from now on, and where to read it; "
                    + "an answer of 200 to 299 within 15 seconds says that one arrived. What does not arrive is sent again for five days, under the same webhook-id.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response add(WebhookDraft draft) {
        WebhookDesk.Versioned added = desk.add(draft);
        return answer(Response.created(URI.create("/api/v1/desk/webhooks/" + added.view().id())), added);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change, pause or continue a webhook; what it has not been told yet is sent at once")
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response change(@PathParam("id") UUID id, WebhookDraft draft, @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(Response.ok(), desk.change(id, draft, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a webhook, with its secret")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        desk.remove(id, ifMatch);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/_test")
    @Operation(summary = "Send a message of the type test and tell what became of it")
    @APIResponse(responseCode = "200", description = "What became of it", content = @Content(schema = @Schema(implementation = WebhookView.Try.class)))
    public Response test(@PathParam("id") UUID id) {
        return ListAnswer.uncached(desk.test(id));
    }

    private static Response answer(Response.ResponseBuilder answer, WebhookDesk.Versioned webhook) {
        return answer.entity(webhook.view()).header("ETag", WriteToken.of(webhook.version())).header("Cache-Control", "no-store, no-transform").build();
    }

    /** For documentation: all webhooks. */
    @Schema(name = "WebhookPage", description = "All webhooks")
    interface WebhookPage {
        List<WebhookView> getItems();

        int getTotal();

        @Schema(nullable = true)
        String getNext();
    }
}
