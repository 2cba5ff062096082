package nl.dutchtechzone.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a server writes what it does; a fault shows its end, for the file may be gone with the folder it stands in. */
record ServerLog(Path file) {

    /** Of a process that writes where its starter does. */
    static final ServerLog NONE = new ServerLog(null);

    private static final int LAST = 20;

    static ServerLog of(Path file) {
        return new ServerLog(file);
    }

    /** To be put behind a sentence that says what went wrong. */
    String asHint() {
        if (file == null) {
            return "";
        }
        List<String> lines = lines();
        String last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        return "; see " + file + (last.isEmpty() ? "" : ", which ends with\n  " + last);
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            return List.of("(cannot be read: " + unreadable.getMessage() + ")");
        }
    }
}
