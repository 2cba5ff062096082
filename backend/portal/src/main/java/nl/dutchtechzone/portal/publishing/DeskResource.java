package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.access.Role.ADMINISTRATOR;
import static nl.dutchtechzone.portal.access.Role.EDITOR;
import static nl.dutchtechzone.portal.access.Role.PARTNER;
import static nl.dutchtechzone.portal.access.Role.PUBLISHER;
import static nl.dutchtechzone.portal.access.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ListAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The desk of one kind: what its resource inherits. Roles stand here so that no operation is without a rule; which
 * rows they reach is decided by {@link Rights}.
 *
 * @param <D> what an editor sends of it
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class DeskResource<D extends Draft> {

    private final Kind<D> kind;

    @Inject
    Desk desk;

    @Inject
    DeskReads reads;

    @Inject
    DeskLists lists;

    @Inject
    Callers callers;

    protected DeskResource(Kind<D> kind) {
        this.kind = kind;
    }

    @GET
    @RolesAllowed({PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR})
    @Operation(summary = "List items of the desk, the newest change first")
    @APIResponse(responseCode = "200", description = "A page of the desk's list",
            content = @Content(schema = @Schema(implementation = DeskLists.DeskPage.class)))
    public Response list(@BeanParam DeskQuery query, UriInfo uri) {
        DeskLists.Page page = lists.list(kind, query, callers.current());
        return ListAnswer.of(page.items(), page.total(), page.next(), uri);
    }

    @POST
    @RolesAllowed({PARTNER, EDITOR, TREASURER})
    @Operation(summary = "Create an item with its first revision")
    @APIResponse(responseCode = "201", description = "Created; Location names it, ETag is its write token",
            content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response create(D draft, @HeaderParam("Idempotency-Key") @Parameter(description = ItemChange.IDEMPOTENCY) String idempotencyKey) {
        return desk.create(kind, draft, idempotencyKey).answer();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR})
    @Operation(summary = "Read an item with its newest draft")
    @APIResponse(responseCode = "200", description = "The item; ETag is its write token",
            content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response one(@PathParam("id") UUID id) {
        return reads.one(kind, id).answer();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({PARTNER, EDITOR, TREASURER})
    @Operation(summary = "Save a revision; with If-None-Match: * create the item under this id")
    @APIResponse(responseCode = "200", description = "Saved; the same draft again makes no revision",
            content = @Content(schema = @Schema(implementation = DeskView.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response save(@PathParam("id") UUID id, D draft,
            @HeaderParam("If-Match") @Parameter(description = ItemChange.IF_MATCH) String ifMatch,
            @HeaderParam("If-None-Match") @Parameter(description = "* to create") String ifNoneMatch) {
        if (ifMatch == null && "*".equals(ifNoneMatch)) {
            return desk.create(kind, id, draft, null, () -> {}).answer();
        }
        return desk.save(kind, id, draft, ifMatch).answer();
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed({PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR})
    @Operation(summary = "List the newest hundred revisions")
    @APIResponse(responseCode = "200", description = "The revisions, the newest first",
            content = @Content(schema = @Schema(implementation = DeskReads.RevisionPage.class)))
    public Response revisions(@PathParam("id") UUID id, UriInfo uri) {
        var revisions = reads.revisions(kind, id);
        return ListAnswer.of(revisions, revisions.size(), null, uri);
    }

    @GET
    @Path("{id}/revisions/{number}")
    @RolesAllowed({PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR})
    @Operation(summary = "Read a revision")
    @APIResponse(responseCode = "200", description = "The saved draft",
            content = @Content(schema = @Schema(implementation = DeskReads.RevisionView.class)))
    public Response revision(@PathParam("id") UUID id, @PathParam("number") int number) {
        return ListAnswer.uncached(reads.revision(kind, id, number));
    }

    @GET
    @Path("{id}/publications")
    @RolesAllowed({PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR})
    @Operation(summary = "List what was, is and will be public, by language")
    @APIResponse(responseCode = "200", description = "The publications by language, the newest first",
            content = @Content(schema = @Schema(ref = "DeskPublications")))
    public Response publications(@PathParam("id") UUID id) {
        return ListAnswer.uncached(reads.publications(kind, id));
    }

    @GET
    @Path("{id}/working-copy")
    @RolesAllowed({PARTNER, EDITOR, TREASURER})
    @Operation(summary = "Read the caller's working copy")
    @APIResponse(responseCode = "200", description = "What was typed and not saved",
            content = @Content(schema = @Schema(implementation = DeskReads.WorkingCopyView.class)))
    public Response workingCopy(@PathParam("id") UUID id) {
        return ListAnswer.uncached(reads.workingCopy(kind, id));
    }

    @PUT
    @Path("{id}/working-copy")
    @RolesAllowed({PARTNER, EDITOR, TREASURER})
    @Operation(summary = "Keep what is being typed; makes no revision and needs no If-Match")
    @APIResponse(responseCode = "200", description = "Kept",
            content = @Content(schema = @Schema(implementation = DeskReads.WorkingCopyView.class)))
    public Response keepWorkingCopy(@PathParam("id") UUID id, Requests.KeepWorkingCopy request) {
        return ListAnswer.uncached(reads.keepWorkingCopy(kind, id, Json.tree(request.draft()), request.baseVersion()));
    }

    @DELETE
    @Path("{id}/working-copy")
    @RolesAllowed({PARTNER, EDITOR, TREASURER})
    @Operation(summary = "Throw the caller's working copy away")
    @APIResponse(responseCode = "204", description = "Gone, or never there")
    public Response dropWorkingCopy(@PathParam("id") UUID id) {
        reads.dropWorkingCopy(kind, id);
        return Response.noContent().header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("{id}/_submit")
    @RolesAllowed({PARTNER, EDITOR, TREASURER})
    @Operation(summary = "Offer the draft for review, with all that publishing it needs")
    @APIResponse(responseCode = "200", description = "Submitted", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response submit(@BeanParam ItemChange change, Requests.ForLanguage request) {
        return desk.review(kind, change.id, Action.submit, request.language(), null, change.with(request)).answer();
    }

    @POST
    @Path("{id}/_approve")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Approve what was submitted")
    @APIResponse(responseCode = "200", description = "Approved", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response approve(@BeanParam ItemChange change, Requests.ForLanguage request) {
        return desk.review(kind, change.id, Action.approve, request.language(), null, change.with(request)).answer();
    }

    @POST
    @Path("{id}/_request-changes")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Send what was submitted back with a remark")
    @APIResponse(responseCode = "200", description = "Sent back", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response requestChanges(@BeanParam ItemChange change, Requests.Changes request) {
        return desk.review(kind, change.id, Action.requestChanges, request.language(), request.comment(), change.with(request)).answer();
    }

    @POST
    @Path("{id}/_publish")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Make a revision public, now or from a time on")
    @APIResponse(responseCode = "200", description = "Published or scheduled", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response publish(@BeanParam ItemChange change, Requests.Publish request) {
        return desk.publish(kind, change.id, request, change.with(request)).answer();
    }

    @POST
    @Path("{id}/_unschedule")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Cancel what is scheduled")
    @APIResponse(responseCode = "200", description = "Cancelled; what is public stays", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response unschedule(@BeanParam ItemChange change, Requests.ForLanguage request) {
        return desk.unschedule(kind, change.id, request.language(), change.with(request)).answer();
    }

    @POST
    @Path("{id}/_withdraw")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Take what is public, and what is scheduled, out of sight")
    @APIResponse(responseCode = "200", description = "Withdrawn", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response withdraw(@BeanParam ItemChange change, Requests.ForLanguage request) {
        return desk.withdraw(kind, change.id, request.language(), change.with(request)).answer();
    }

    @POST
    @Path("{id}/_restore")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Make the draft of an old revision the newest one")
    @APIResponse(responseCode = "200", description = "Restored as a new revision", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response restore(@BeanParam ItemChange change, Requests.Restore request) {
        return desk.restore(kind, change.id, request.revision(), change.with(request)).answer();
    }

    @POST
    @Path("{id}/_trash")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Put the item in the trash; what was public of it ends")
    @APIResponse(responseCode = "200", description = "In the trash", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response trash(@BeanParam ItemChange change, Requests.Nothing request) {
        return desk.trash(kind, change.id, change.with(request)).answer();
    }

    @POST
    @Path("{id}/_untrash")
    @RolesAllowed({PUBLISHER, TREASURER})
    @Operation(summary = "Take the item out of the trash; nothing becomes public by it")
    @APIResponse(responseCode = "200", description = "Out of the trash", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response untrash(@BeanParam ItemChange change, Requests.Nothing request) {
        return desk.untrash(kind, change.id, change.with(request)).answer();
    }
}
