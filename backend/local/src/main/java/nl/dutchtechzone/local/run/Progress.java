package nl.dutchtechzone.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Lines that say how far a start is, with the seconds since it began. */
final class Progress {

    private final Instant began = Instant.now();

    void say(String line) {
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, line);
    }
}
