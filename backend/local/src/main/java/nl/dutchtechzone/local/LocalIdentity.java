package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Keycloak of this machine's own, with the local realm {@code techzone}: its sign-ins are known to everyone and must
 * never be used elsewhere.
 */
public final class LocalIdentity implements AutoCloseable {

    private static final String REALM = "techzone";
    private static final String REALM_FILE = "/realm/techzone-local.json";

    private final Path directory;
    private final int port;
    private ServerProcess server;

    private LocalIdentity(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** Starts on the store of a directory (made when absent or of another realm file) and waits until it answers. */
    public static LocalIdentity start(Path directory, int port) {
        LocalIdentity identity = new LocalIdentity(directory, port);
        identity.startAgain();
        return identity;
    }

    /** Starts where it ran before and waits until it answers. */
    public void startAgain() {
        try {
            KeycloakDistribution distribution = KeycloakDistribution.prepared();
            String realm = realmFile();
            Path digest = directory.resolve("realm.sha256");
            if (!Files.exists(digest) || !Files.readString(digest).equals(sha256(realm))) {
                distribution.copyEmptyStore(directory);
                Files.createDirectories(directory.resolve("data/import"));
                Files.writeString(directory.resolve("data/import/techzone.json"), realm);
                Files.writeString(digest, sha256(realm));
            }
            server = distribution.start(directory.toAbsolutePath(), port, REALM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issuer of the tokens. */
    public String address() {
        return "http://localhost:" + port + "/realms/" + REALM;
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

    private static String realmFile() throws IOException {
        try (InputStream in = LocalIdentity.class.getResourceAsStream(REALM_FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
