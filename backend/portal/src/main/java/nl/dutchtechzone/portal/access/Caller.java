package nl.dutchtechzone.portal.access;

import java.util.Set;

/**
 * Who sent the request.
 *
 * @param subject      the token's subject: stable, and all that is stored with what someone did
 * @param name         how the desk shows them
 * @param organisation the key of the organisation that a partner speaks for, or null
 */
public record Caller(String subject, String name, Set<String> roles, String organisation) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** A partner alone: one who has no role that reaches beyond the own organisation. */
    public boolean isBound() {
        return is(Role.PARTNER) && !is(Role.EDITOR) && !is(Role.PUBLISHER);
    }
}
