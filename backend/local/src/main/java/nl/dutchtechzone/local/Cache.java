package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is made once for a machine and used by every checkout and every test: the unpacked servers.
 * Kept in {@code $XDG_CACHE_HOME/dutch-techzone}, usually {@code ~/.cache/dutch-techzone}; it may be deleted at any
 * time while nothing runs.
 */
final class Cache {

    /** Fills an empty directory. */
    interface Preparation {
        void fill(Path directory) throws IOException;
    }

    private Cache() {}

    static Path directory() {
        String caches = System.getenv("XDG_CACHE_HOME");
        Path home = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(caches);
        return home.resolve("dutch-techzone");
    }

    /** The prepared directory of that name; the first process to ask prepares it, others wait for it. */
    static synchronized Path prepared(String name, Preparation preparation) {
        Path ready = directory().resolve(name);
        Path stamp = ready.resolve(".ready");
        if (Files.exists(stamp)) {
            return ready;
        }
        try {
            Files.createDirectories(directory());
            Path lockFile = directory().resolve(name + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!Files.exists(stamp)) {
                    Directories.delete(ready);
                    Files.createDirectories(ready);
                    preparation.fill(ready);
                    Files.createFile(stamp);
                }
            }
            return ready;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + ready, e);
        }
    }
}
