package nl.dutchtechzone.local.run;

import java.nio.file.Path;
import nl.dutchtechzone.local.LocalDatabase.Durability;
import nl.dutchtechzone.local.Ports;

/** Where a portal on this machine listens and keeps its data. The working directory is the project's root. */
record PortalSettings(Path data, int portalPort, int keycloakPort, int databasePort, Durability durability) {

    static PortalSettings fromEnvironment() {
        return new PortalSettings(
                dataDirectory(),
                Ports.fromEnvironment("PORTAL_PORT", 8080),
                Ports.fromEnvironment("KEYCLOAK_PORT", 8180),
                Ports.fromEnvironment("DATABASE_PORT", 3316),
                Durability.FULL);
    }

    static PortalSettings forTests(Path data) {
        return new PortalSettings(
                data, Ports.free(), Ports.free(), Ports.free(), Durability.LAST_SECOND_MAY_BE_LOST);
    }

    static Path dataDirectory() {
        String data = System.getenv("PORTAL_DATA");
        return Path.of(data == null || data.isBlank() ? ".local" : data).toAbsolutePath();
    }

    /** The region's content, read by the importer. */
    static Path content() {
        String content = System.getenv("PORTAL_CONTENT");
        return Path.of(content == null || content.isBlank() ? "backend/content/dutch-techzone" : content)
                .toAbsolutePath();
    }

    String address() {
        return "http://localhost:" + portalPort;
    }
}
