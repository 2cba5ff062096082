package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A MariaDB server of this machine's own, with the database {@code portal}; the engine that production runs. */
public final class LocalDatabase implements AutoCloseable {

    /** What may be lost when the whole machine fails: nothing, or the last second (for tests, several times faster). */
    public enum Durability {
        FULL("1", "1"),
        LAST_SECOND_MAY_BE_LOST("0", "0");

        private final String flushAtCommit;
        private final String doublewrite;

        Durability(String flushAtCommit, String doublewrite) {
            this.flushAtCommit = flushAtCommit;
            this.doublewrite = doublewrite;
        }
    }

    private static final String NAME = "portal";

    private final Path directory;
    private final int port;
    private final Durability durability;
    private final String password;
    private ServerProcess server;

    private LocalDatabase(Path directory, int port, Durability durability, String password) {
        this.directory = directory;
        this.port = port;
        this.durability = durability;
        this.password = password;
    }

    /** Starts on the data of a directory (made when absent) and waits until it answers. */
    public static LocalDatabase start(Path directory, int port, Durability durability) {
        try {
            Files.createDirectories(directory);
            LocalDatabase database =
                    new LocalDatabase(directory, port, durability, password(directory.resolve("password")));
            database.startAgain();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts where it ran before and waits until it answers. */
    public void startAgain() {
        MariadbBinaries binaries = MariadbBinaries.unpacked();
        try {
            Path data = directory.resolve("data").toAbsolutePath();
            Path temporary = directory.resolve("temporary");
            if (!Files.isDirectory(data)) {
                binaries.install(data, temporary, directory.resolve("install.log"));
            }
            List<String> command = new ArrayList<>(binaries.serverCommand(data));
            command.addAll(List.of(
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    // On this machine alone; making a certificate would take seconds at each start.
                    "--skip-ssl",
                    // In the data's folder; as a whole path it could pass the 108 characters that a socket may have.
                    "--socket=socket",
                    "--pid-file=pid",
                    "--init-file=" + accounts(directory.resolve("accounts.sql"), password).toAbsolutePath(),
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_uca1400_ai_ci",
                    "--default-time-zone=+00:00",
                    "--innodb-buffer-pool-size=512M",
                    "--innodb-flush-log-at-trx-commit=" + durability.flushAtCommit,
                    "--innodb-doublewrite=" + durability.doublewrite,
                    "--max-connections=200"));
            server = ServerProcess.start(
                    "MariaDB", directory.resolve("mariadb.log"), binaries.environment(temporary), command);
            awaitStarted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public String username() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Ends at once, as by a failure. */
    public void kill() {
        server.kill();
    }

    private void awaitStarted() {
        try {
            server.await(Duration.ofSeconds(90), this::greets);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The server speaks first, once its accounts are made. */
    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[18];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).trim();
    }

    /** Run by the server at every start, before it listens. */
    private static Path accounts(Path file, String password) throws IOException {
        writePrivately(file, """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS portal@localhost IDENTIFIED BY '%1$s';
                CREATE USER IF NOT EXISTS portal@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON portal.* TO portal@localhost;
                GRANT ALL PRIVILEGES ON portal.* TO portal@'127.0.0.1';
                ALTER USER root@localhost IDENTIFIED BY '%1$s';
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                """.formatted(password));
        return file;
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
