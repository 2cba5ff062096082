package nl.dutchtechzone.portal.media;

import static nl.dutchtechzone.portal.access.Role.EDITOR;
import static nl.dutchtechzone.portal.access.Role.PARTNER;
import static nl.dutchtechzone.portal.access.Role.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.media.picture.Picture;
import nl.dutchtechzone.portal.media.picture.PictureLimits;
import nl.dutchtechzone.portal.media.picture.PictureRefused;
import nl.dutchtechzone.portal.media.picture.PictureType;
import nl.dutchtechzone.portal.media.picture.Pictures;
import nl.dutchtechzone.portal.publishing.Desk;
import nl.dutchtechzone.portal.publishing.DeskResource;
import nl.dutchtechzone.portal.publishing.DeskView;
import nl.dutchtechzone.portal.publishing.Drafts;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures at the desk. */
@Path("/api/v1/desk/media")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: media", description = "Uploading and describing pictures")
class MediaDeskResource extends DeskResource<MediaDraft> {

    private static final String NAMELESS = "picture";

    private final MediaKind kind;
    private final MediaFiles files;
    private final Desk desk;
    private final Drafts drafts;

    MediaDeskResource(MediaKind kind, MediaFiles files, Desk desk, Drafts drafts) {
        super(kind);
        this.kind = kind;
        this.files = files;
        this.desk = desk;
        this.drafts = drafts;
    }

    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @RolesAllowed({PARTNER, EDITOR})
    @Operation(summary = "Upload a picture of at most 15 MB; it is checked by its content, stripped and scaled")
    @RequestBody(content = {@Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response upload(byte[] bytes, @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @QueryParam("fileName") @Parameter(description = "How the file is called") @Schema(maxLength = 200) String fileName,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return create(null, bytes, type, fileName, idempotencyKey);
    }

    @PUT
    @Path("{id}/file")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @RolesAllowed({PARTNER, EDITOR})
    @Operation(summary = "Replace the picture itself; with If-None-Match: * create it under this id")
    @RequestBody(content = {@Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "200", description = "Replaced", content = @Content(schema = @Schema(implementation = DeskView.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = DeskView.class)))
    public Response replace(@PathParam("id") UUID id, byte[] bytes, @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @QueryParam("fileName") @Parameter(description = "How the file is called") @Schema(maxLength = 200) String fileName,
            @HeaderParam("If-Match") String ifMatch, @HeaderParam("If-None-Match") String ifNoneMatch) {
        if (ifMatch == null && "*".equals(ifNoneMatch)) {
            return create(id, bytes, type, fileName, null);
        }
        Picture picture = read(bytes, type);
        MediaDraft.File file = MediaFiles.describe(bytes, name(fileName), picture);
        return desk.rework(kind, id, before -> {
            files.store(file, picture);
            return before.with(file);
        }, ifMatch).answer();
    }

    @GET
    @Path("{id}/renditions/{width}")
    @Produces({"image/jpeg", "image/png"})
    @RolesAllowed({PARTNER, EDITOR, PUBLISHER})
    @Operation(summary = "Get a picture of the desk in one of its sizes")
    @APIResponse(responseCode = "200", description = "The picture",
            content = {@Content(mediaType = "image/jpeg"), @Content(mediaType = "image/png")})
    public Response rendition(@PathParam("id") UUID id, @PathParam("width") int width) {
        MediaDraft draft = drafts.readable(kind, id);
        MediaFiles.Content content = files.content(draft.file().id(), width).orElseThrow(ProblemException::notFound);
        return Response.ok(content.bytes(), content.type()).header("Cache-Control", "private, no-store").build();
    }

    private Response create(UUID id, byte[] bytes, String type, String fileName, String idempotencyKey) {
        Picture picture = read(bytes, type);
        MediaDraft.File file = MediaFiles.describe(bytes, name(fileName), picture);
        return desk.create(kind, id, new MediaDraft(null, null, false, file, Map.of()), idempotencyKey,
                () -> files.store(file, picture)).answer();
    }

    private static Picture read(byte[] bytes, String type) {
        try {
            PictureType declared = PictureType.ofMediaType(type.replaceFirst(";.*", "").strip()).orElseThrow();
            return Pictures.read(bytes, declared, PictureLimits.STANDARD);
        } catch (PictureRefused e) {
            if (e.reason() == PictureRefused.Reason.TOO_LARGE) {
                throw ProblemException.of(ProblemType.TOO_LARGE, e.detail());
            }
            throw ProblemException.invalid("file", e.code(), e.detail());
        }
    }

    private static String name(String fileName) {
        return fileName == null || fileName.isBlank() ? NAMELESS : fileName.strip();
    }
}
