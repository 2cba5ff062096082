package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What comes with every action on an item: the version that it is about, and what makes it safe to send again. */
public class ItemChange {

    static final String IF_MATCH = "The ETag of the version that is changed";
    static final String IDEMPOTENCY = "Any text that is new for each request; the same request may then be sent again safely within 24 hours";

    @PathParam("id")
    UUID id;

    @HeaderParam("If-Match")
    @Parameter(description = IF_MATCH)
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    @Parameter(description = IDEMPOTENCY)
    String idempotencyKey;

    @Context
    UriInfo uri;

    Desk.Change with(Object body) {
        return new Desk.Change(ifMatch, idempotencyKey, uri.getPath(), body);
    }
}
