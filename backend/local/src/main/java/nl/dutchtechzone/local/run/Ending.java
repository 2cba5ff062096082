package nl.dutchtechzone.local.run;

import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.ServerProcess;

/** How a main of this package ends: Ctrl-C and {@code kill} stop every server first, a fault is one sentence. */
final class Ending {

    private static boolean asked;

    private Ending() {}

    static void stopsEverything(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            synchronized (Ending.class) {
                asked = true;
            }
            ServerProcess.closeAll();
            last.run();
        }));
    }

    /** Runs a main and ends the process with 0, or with 1 and a sentence. */
    static void of(Runnable main) {
        try {
            main.run();
        } catch (LocalFault fault) {
            if (!isAsked()) {
                System.err.println(fault.getMessage());
                System.exit(1);
            }
        }
    }

    static boolean isAsked() {
        synchronized (Ending.class) {
            return asked;
        }
    }
}
