package nl.dutchtechzone.portal.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives the caller of the running request. */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;
    private Caller caller;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller current() {
        if (caller == null) {
            JsonWebToken token = (JsonWebToken) identity.getPrincipal();
            caller = new Caller(token.getSubject(), name(token), identity.getRoles(), token.getClaim("organisation"));
        }
        return caller;
    }

    private static String name(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() ? token.getName() : name;
    }
}
