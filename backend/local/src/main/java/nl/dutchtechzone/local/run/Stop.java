package nl.dutchtechzone.local.run;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.RunningServers;

/** {@code make stop}: stops what {@code make run} or {@code make dev} started, and what a killed one left behind. */
public final class Stop {

    private Stop() {}

    public static void main(String[] arguments) {
        Ending.of(Stop::stop);
    }

    private static void stop() {
        Optional<ProcessHandle> running = TheOneRunning.on(PortalSettings.dataDirectory()).process();
        running.ifPresent(Stop::stop);
        RunningServers.stopOrphans();
        System.out.println(running.isPresent() ? "Stopped." : "Nothing was running.");
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(100, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new LocalFault("Cannot stop process " + process.pid() + ".", e);
        }
    }
}
