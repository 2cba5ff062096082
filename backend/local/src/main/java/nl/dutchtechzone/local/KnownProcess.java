package nl.dutchtechzone.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process as it is written down in a file: by its id and its start, for ids are used again. */
public record KnownProcess(long id, Instant start) {

    private static final Duration SAME_START = Duration.ofSeconds(2);

    public static KnownProcess of(ProcessHandle process) {
        return new KnownProcess(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    public static KnownProcess parse(String line) {
        String[] parts = line.trim().split(" ");
        return new KnownProcess(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** The process, if it still runs. Its start is computed from the machine's, so it may be told a little differently. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(id).filter(process ->
                Duration.between(start, of(process).start).abs().compareTo(SAME_START) < 0);
    }

    @Override
    public String toString() {
        return id + " " + start;
    }
}
