package nl.dutchtechzone.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.dutchtechzone.local.KnownProcess;
import nl.dutchtechzone.local.LocalFault;

/** The one process that may run the portal on a data directory, written down for {@code make stop}. */
record TheOneRunning(Path file) {

    static TheOneRunning on(Path data) {
        return new TheOneRunning(data.resolve("run.pid"));
    }

    void claim() {
        process().ifPresent(process -> {
            throw new LocalFault("The portal runs already (process " + process.pid() + "); stop it with: make stop");
        });
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, KnownProcess.of(ProcessHandle.current()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> process() {
        try {
            return Files.exists(file) ? KnownProcess.parse(Files.readString(file)).alive() : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
