package nl.dutchtechzone.portal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.web.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the portal in the browser must know before it starts. */
@Path("/api/v1/settings")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "What a client must know before it starts")
class SettingsResource {

    private final Settings settings;
    private final Window window;

    SettingsResource(Settings settings, Window window) {
        this.settings = settings;
        this.window = window;
    }

    @Schema(name = "Settings", description = "What a client must know before it starts")
    record PublicSettings(Region region, String publicAddress,
            @Schema(description = "The first is the one that all content falls back to") List<String> languages, SignIn signIn) {}

    @Schema(name = "Region", description = "The region that this portal shows")
    record Region(String name) {}

    @Schema(name = "SignIn", description = "Where editors sign in, by OpenID Connect")
    record SignIn(String authority, String client) {}

    @GET
    @Operation(summary = "Read the region's name, the languages and where to sign in")
    @APIResponse(responseCode = "200", description = "The settings",
            content = @Content(schema = @Schema(implementation = PublicSettings.class)))
    public Response read(UriInfo uri) {
        PublicSettings answer = new PublicSettings(new Region(settings.region().name()), settings.publicAddress(),
                settings.languages(), new SignIn(settings.signIn().authority(), settings.signIn().client()));
        return window.answer(uri, () -> new Window.Content(answer, null));
    }
}
