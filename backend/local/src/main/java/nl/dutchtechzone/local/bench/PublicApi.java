package nl.dutchtechzone.local.bench;

import java.net.URI;
import nl.dutchtechzone.local.LocalFault;

/** Asks the window as anyone could. */
final class PublicApi {

    private final URI portal;

    PublicApi(URI portal) {
        this.portal = portal;
    }

    /** The address of a path, or of an absolute address that the portal gave as its own. */
    URI address(String path) {
        return portal.resolve(path.replaceFirst("^https?://[^/]+", ""));
    }

    Http.Answer get(String path) {
        Http.Answer answer = Http.get(address(path));
        if (answer.status() != 200) {
            throw new LocalFault("The portal answered " + answer.status() + " to " + answer.address() + ".");
        }
        return answer;
    }

    /** Whether the portal knows the path at all. */
    boolean has(String path) {
        return Http.get(address(path)).status() != 404;
    }
}
