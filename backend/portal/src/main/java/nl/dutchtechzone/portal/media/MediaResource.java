package nl.dutchtechzone.portal.media;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.web.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures, as long as something visible shows them. */
@Path("/api/v1/media")
@PermitAll
@Tag(name = "Media", description = "Pictures, as long as something visible shows them")
class MediaResource {

    private static final String KEPT_FIVE_MINUTES = "public, max-age=300";

    private final MediaKind kind;
    private final MediaFiles files;
    private final Window window;

    MediaResource(MediaKind kind, MediaFiles files, Window window) {
        this.kind = kind;
        this.files = files;
        this.window = window;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what is known of a picture")
    @APIResponse(responseCode = "200", description = "The picture's words and sizes",
            content = @Content(schema = @Schema(implementation = MediaView.class)))
    public Response one(@PathParam("id") UUID id, @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Id(id), query, uri, pictures -> requireShown(id));
    }

    @GET
    @Path("{id}/renditions/{width}")
    @Produces({"image/jpeg", "image/png"})
    @Operation(summary = "Get a picture in one of its sizes")
    @APIResponse(responseCode = "200", description = "The picture",
            content = {@Content(mediaType = "image/jpeg"), @Content(mediaType = "image/png")})
    public Response rendition(@PathParam("id") UUID id, @PathParam("width") @Parameter(description = "Pixels; renditions of the picture names them") int width,
            @HeaderParam("If-None-Match") @Parameter(hidden = true) String ifNoneMatch) {
        UUID file = requireShown(id);
        String tag = '"' + file.toString() + "-" + width + '"';
        if (tag.equals(ifNoneMatch)) {
            return Response.notModified().header("ETag", tag).header("Cache-Control", KEPT_FIVE_MINUTES).build();
        }
        MediaFiles.Content content = files.content(file, width).orElseThrow(ProblemException::notFound);
        return Response.ok(content.bytes(), content.type()).header("ETag", tag)
                .header("Cache-Control", KEPT_FIVE_MINUTES).header("Cross-Origin-Resource-Policy", "cross-origin").build();
    }

    private UUID requireShown(UUID id) {
        return files.visible(id).orElseThrow(ProblemException::notFound);
    }
}
