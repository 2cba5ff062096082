package nl.dutchtechzone.portal.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses a blocked account with its next request, however long its token still lives. */
@ApplicationScoped
class BlockedAccountCheck implements SecurityIdentityAugmentor {

    private final Accounts accounts;

    BlockedAccountCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            if (accounts.isBlocked(token.getSubject())) {
                throw new AuthenticationFailedException("This account is blocked");
            }
            return identity;
        });
    }
}
