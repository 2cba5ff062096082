package nl.dutchtechzone.local.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.dutchtechzone.local.LocalFault;

/**
 * How much is measured, and where the portal under measurement is.
 *
 * @param stories  how many are generated
 * @param size     how many publications are measured beside few, or 0 to measure something else
 * @param rounds   how often the portal and nginx take turns
 * @param duration how long each turn takes
 * @param backend  the process id of the portal's backend
 */
record BenchSettings(
        int stories, int size, int rounds, Duration duration, URI portal, String issuer, String databaseUrl,
        String databasePassword, long backend) {

    static BenchSettings fromEnvironment() {
        return of(System.getenv());
    }

    /** Of the portal that such an environment tells of; how much is measured is told by that of this process. */
    static BenchSettings of(Map<String, String> portal) {
        return new BenchSettings(
                number("STORIES", 5000),
                number("SIZE", 0),
                number("ROUNDS", 3),
                Duration.ofSeconds(number("DURATION", 3)),
                // wrk would try IPv6 first, where the local portal does not listen
                URI.create(required(portal, "PORTAL_URL").replace("//localhost", "//127.0.0.1")),
                required(portal, "KEYCLOAK_URL"),
                required(portal, "DATABASE_URL"),
                required(portal, "DATABASE_PASSWORD"),
                Long.parseLong(required(portal, "BACKEND_PID")));
    }

    /** For how long a backend is asked before it has compiled most of what answers. */
    Duration warmUp() {
        return duration.multipliedBy(4);
    }

    /** For how long it is asked until it is one that has run for hours: before, it compiles itself as much as it answers. */
    Duration settling() {
        return duration.multipliedBy(40);
    }

    /** How many requests of a kind the slow measurements take. */
    int samples() {
        return size > 0 ? 300 : Math.clamp(stories / 10, 50, 300);
    }

    private static int number(String variable, int usual) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return usual;
        }
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw new LocalFault(variable + "=" + value + " is not a count; leave it out for " + usual + ".");
        }
        return Integer.parseInt(value);
    }

    private static String required(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new LocalFault(variable + " is not set: start the measurement with make bench.");
        }
        return value;
    }
}
