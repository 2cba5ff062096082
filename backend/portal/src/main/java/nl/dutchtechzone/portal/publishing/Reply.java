package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.core.Response;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.WriteToken;

/** What the desk answers, in a form that can be kept. */
public record Reply(int status, Headers headers, String body) {

    /** @param location of what was made, or null */
    public record Headers(String etag, String location) {}

    static Reply of(DeskView view) {
        return new Reply(Response.Status.OK.getStatusCode(), new Headers(WriteToken.of(view.version()), null), Json.write(view));
    }

    static Reply created(DeskView view, String location) {
        return new Reply(Response.Status.CREATED.getStatusCode(), new Headers(WriteToken.of(view.version()), location), Json.write(view));
    }

    public Response answer() {
        Response.ResponseBuilder answer = Response.status(status).type("application/json")
                .header("Cache-Control", "no-store, no-transform").header("ETag", headers.etag()).entity(body);
        if (headers.location() != null) {
            answer.header("Location", headers.location());
        }
        return answer.build();
    }
}
