package nl.dutchtechzone.portal.event;

import nl.dutchtechzone.portal.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people register for an event. */
@Schema(name = "EventRegistration", description = "How people register; an address for the way that leads elsewhere, and for that alone")
public record Registration(
        @Schema(required = true) Way way,
        @Schema(format = "uri", pattern = WebAddress.FORM, maxLength = 500, nullable = true) String address) {

    static final Registration NONE = new Registration(Way.none, null);

    /** The names are those of the API. */
    @Schema(name = "EventRegistrationWay", description = "none: just come; external: at another site")
    public enum Way {
        none, external
    }
}
