package nl.dutchtechzone.local.content;

import java.net.URI;

/**
 * Where content goes, and as whom.
 *
 * @param api    the API's base address
 * @param issuer the realm that gives the token
 * @param client the machine client that brings content in; it needs the roles editor and publisher
 */
public record ContentAddress(URI api, URI issuer, String client, String secret) {

    /** A portal on this machine: its realm knows this client by a secret that is no secret. */
    public static ContentAddress local(String portal, String issuer) {
        return new ContentAddress(URI.create(portal + "/api/v1"), URI.create(issuer), "content-import", "content-import");
    }

    /** The portal that the environment names; by default the one of {@code make run}. */
    static ContentAddress fromEnvironment() {
        return new ContentAddress(
                URI.create(variable("PORTAL_URL", "http://localhost:" + variable("PORTAL_PORT", "8080")) + "/api/v1"),
                URI.create(variable(
                        "KEYCLOAK_URL",
                        "http://localhost:" + variable("KEYCLOAK_PORT", "8180") + "/realms/techzone")),
                variable("CONTENT_IMPORT_CLIENT", "content-import"),
                variable("CONTENT_IMPORT_SECRET", "content-import"));
    }

    private static String variable(String name, String usual) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? usual : value;
    }
}
