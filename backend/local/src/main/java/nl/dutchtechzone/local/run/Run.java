package nl.dutchtechzone.local.run;

import java.util.List;
import nl.dutchtechzone.local.LocalFault;

/** {@code make run}: the whole portal, until Ctrl-C or {@code make stop}. */
public final class Run {

    private static final List<String> SIGN_INS =
            List.of("partner", "editor", "publisher", "treasurer", "administrator");

    private Run() {}

    public static void main(String[] arguments) {
        Ending.of(Run::run);
    }

    private static void run() {
        PortalSettings settings = PortalSettings.fromEnvironment();
        TheOneRunning one = TheOneRunning.on(settings.data());
        one.claim();
        Ending.stopsEverything(() -> {
            one.release();
            System.out.println("Stopped. The data is in " + settings.data() + ".");
            // Being asked to stop is no failure, whatever the signal.
            Runtime.getRuntime().halt(0);
        });
        Portal portal = Portal.start(settings, new Progress());
        System.out.println(welcome(settings));
        while (portal.isAlive()) {
            pause();
        }
        throw new LocalFault("A server ended by itself, so everything is stopped; see the logs in " + settings.data());
    }

    private static String welcome(PortalSettings settings) {
        return """

                Portal      %1$s
                Desk        %1$s/beheer
                API         %1$s/api/v1   (contract: %1$s/api/v1/openapi.json)
                Keycloak    http://localhost:%2$d   (realm techzone)
                MariaDB     127.0.0.1:%3$d, database and user portal, password in %4$s

                Sign in as  %5$s; the password is the same as the name.
                Machine     client partner-feed, secret partner-feed

                Ctrl-C or `make stop` stops everything; the data stays.
                """.formatted(
                        settings.address(),
                        settings.keycloakPort(),
                        settings.databasePort(),
                        settings.data().resolve("database/password"),
                        String.join(", ", SIGN_INS));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }
}
