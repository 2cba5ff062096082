package nl.dutchtechzone.local.run;

import nl.dutchtechzone.local.LocalServices;
import nl.dutchtechzone.local.ServerProcess;
import nl.dutchtechzone.local.content.ContentAddress;

/** A running portal: its servers, the backend with the built site, and the region's content in it. */
record Portal(PortalSettings settings, LocalServices services, ServerProcess backend) {

    static Portal start(PortalSettings settings, Progress progress) {
        progress.say("MariaDB on port " + settings.databasePort() + " and Keycloak on port " + settings.keycloakPort()
                + " are starting");
        LocalServices services = LocalServices.start(
                settings.data(), settings.databasePort(), settings.keycloakPort(), settings.durability());
        progress.say("MariaDB and Keycloak answer; the backend is starting on port " + settings.portalPort());
        ServerProcess backend = Backend.start(settings, services);
        progress.say("The backend is ready");
        Portal portal = new Portal(settings, services, backend);
        ContentOnce.bringIn(PortalSettings.content(), settings.data().resolve("content.sha256"), portal.content(), progress);
        return portal;
    }

    ContentAddress content() {
        return ContentAddress.local(settings.address(), services.identity().address());
    }

    boolean isAlive() {
        return backend.isAlive() && services.areAlive();
    }
}
