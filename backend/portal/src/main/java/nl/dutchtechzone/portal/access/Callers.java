package nl.dutchtechzone.portal.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives the caller of the running request: nobody is one who was not admitted. */
@RequestScoped
public class Callers {

    private final Accounts accounts;
    private Caller caller;
    private Instant askedAt;

    Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Admits whom a valid token names, unless their account is blocked. */
    void admit(SecurityIdentity identity, JsonWebToken token) {
        Accounts.Standing standing = accounts.standing(token.getSubject());
        if (standing.blocked()) {
            throw new AuthenticationFailedException("This account is blocked");
        }
        askedAt = standing.at();
        caller = new Caller(token.getSubject(), name(token), identity.getRoles(), token.getClaim("organisation"));
    }

    public Caller current() {
        requireAdmitted();
        return caller;
    }

    /** When the caller was admitted, by the database's clock. Times that follow a lock are asked for under it. */
    public Instant askedAt() {
        requireAdmitted();
        return askedAt;
    }

    private void requireAdmitted() {
        if (caller == null) {
            throw new AuthenticationFailedException("Nobody was admitted");
        }
    }

    private static String name(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() ? token.getName() : name;
    }
}
