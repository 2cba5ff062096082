package nl.dutchtechzone.portal.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Role;
import nl.dutchtechzone.portal.web.ListAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rights of people over what is held about them. */
@Path("/api/v1/desk/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: privacy", description = "What is held about people: to confirm it, to give it to them, to erase it")
class PrivacyDeskResource {

    private final Privacy privacy;

    PrivacyDeskResource(Privacy privacy) {
        this.privacy = privacy;
    }

    /** Other words for a person than what is known of them. */
    @Schema(name = "FindRequest", description = "Other words for the person to look for, such as a former name")
    record Find(@Schema(maxItems = 20) List<String> words) {

        Find {
            words = words == null ? List.of() : List.copyOf(words);
        }
    }

    @Schema(name = "EraseRequest", description = "That somebody is to be erased for good")
    record Erase(@Schema(required = true, minLength = 1, maxLength = 200, description = "The name, or the id where no name is known, typed to be sure") String confirmation,
            @Schema(maxItems = 20, description = "Other words for the person to look for, such as a former name") List<String> words) {

        Erase {
            words = words == null ? List.of() : List.copyOf(words);
        }
    }

    @GET
    @Path("due")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(summary = "List the values of people that must be confirmed again, the first to end first")
    @APIResponse(responseCode = "200", description = "At most 200 values", content = @Content(schema = @Schema(implementation = DuePage.class)))
    public Response due(@QueryParam("days") @DefaultValue("60") @Parameter(description = "How many days ahead to look")
            @Schema(minimum = "0", maximum = "400", defaultValue = "60") int days, UriInfo uri) {
        List<Privacy.DueValue> due = privacy.due(days);
        return ListAnswer.of(due, due.size(), null, uri);
    }

    @GET
    @Path("people/{id}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Read all that is held about a person of the network")
    @APIResponse(responseCode = "200", description = "All of it", content = @Content(schema = @Schema(implementation = Exports.Person.class)))
    public Response person(@PathParam("id") UUID id) {
        return ListAnswer.uncached(privacy.person(id));
    }

    @POST
    @Path("people/{id}/_find")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Find the texts from which an erasure would take a person")
    @APIResponse(responseCode = "200", description = "The texts", content = @Content(schema = @Schema(implementation = FindingPage.class)))
    public Response find(@PathParam("id") UUID id, Find request, UriInfo uri) {
        List<FreeText.Finding> found = privacy.find(id, request.words());
        return ListAnswer.of(found, found.size(), null, uri);
    }

    @POST
    @Path("people/{id}/_erase")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Erase a person from everything, for good")
    @APIResponse(responseCode = "204", description = "Erased")
    public Response erase(@PathParam("id") UUID id, Erase request) {
        privacy.erase(id, request.confirmation(), request.words());
        return Response.noContent().build();
    }

    @GET
    @Path("accounts")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "List who writes at the desk")
    @APIResponse(responseCode = "200", description = "The accounts, by name", content = @Content(schema = @Schema(implementation = AccountPage.class)))
    public Response accounts(UriInfo uri) {
        List<Privacy.AccountCard> accounts = privacy.accounts();
        return ListAnswer.of(accounts, accounts.size(), null, uri);
    }

    @GET
    @Path("accounts/{subject}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Read all that is held about somebody who writes at the desk")
    @APIResponse(responseCode = "200", description = "All of it", content = @Content(schema = @Schema(implementation = Exports.Account.class)))
    public Response account(@PathParam("subject") @Schema(maxLength = 64) String subject) {
        return ListAnswer.uncached(privacy.account(subject));
    }

    @POST
    @Path("accounts/{subject}/_erase")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Take the name off a blocked account, for good; what it did stays, without a name")
    @APIResponse(responseCode = "204", description = "Erased")
    public Response eraseAccount(@PathParam("subject") @Schema(maxLength = 64) String subject, Erase request) {
        privacy.eraseAccount(subject, request.confirmation());
        return Response.noContent().build();
    }

    /** For documentation: the values to be confirmed. */
    @Schema(name = "DuePage", description = "Values of people that must be confirmed again")
    interface DuePage {
        List<Privacy.DueValue> getItems();

        int getTotal();

        @Schema(nullable = true)
        String getNext();
    }

    /** For documentation: what was found. */
    @Schema(name = "FindingPage", description = "Texts in which a person is found")
    interface FindingPage {
        List<FreeText.Finding> getItems();

        int getTotal();

        @Schema(nullable = true)
        String getNext();
    }

    /** For documentation: who writes at the desk. */
    @Schema(name = "AccountPage", description = "Who writes at the desk")
    interface AccountPage {
        List<Privacy.AccountCard> getItems();

        int getTotal();

        @Schema(nullable = true)
        String getNext();
    }
}
