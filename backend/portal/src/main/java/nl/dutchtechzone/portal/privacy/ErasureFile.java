package nl.dutchtechzone.portal.privacy;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.dutchtechzone.portal.web.Settings;

/**
 * The list of erasures outside the database, to which lines are only added: {@code <time> <sort> <id>}. It outlives a
 * database that is restored from a backup of before.
 */
@Singleton
class ErasureFile {

    private final Optional<Path> path;

    ErasureFile(Settings settings) {
        this.path = settings.privacy().erasures().filter(name -> !name.isBlank()).map(Path::of);
    }

    /** Adds a line, which is on the disk when this ends. */
    void add(Erasures.Erased erased, Instant at) {
        if (path.isEmpty()) {
            return;
        }
        byte[] line = (at + " " + erased.sort() + " " + erased.subject() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (path.get().getParent() != null) {
                Files.createDirectories(path.get().getParent());
            }
            try (FileChannel file = FileChannel.open(path.get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap(line));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erasures cannot be written", e);
        }
    }

    List<Erasures.Erased> all() {
        if (path.isEmpty() || !Files.exists(path.get())) {
            return List.of();
        }
        try {
            return Files.readAllLines(path.get()).stream().map(line -> line.split(" ")).filter(parts -> parts.length == 3)
                    .map(parts -> new Erasures.Erased(Erasures.Erased.Sort.valueOf(parts[1]), parts[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erasures cannot be read", e);
        }
    }
}
