package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where Maven put the servers' archives, written down by the build. */
final class ServerFiles {

    private static final Properties WRITTEN_BY_THE_BUILD = read();

    private ServerFiles() {}

    static String keycloakVersion() {
        return WRITTEN_BY_THE_BUILD.getProperty("keycloak.version");
    }

    static String mariadbVersion() {
        return WRITTEN_BY_THE_BUILD.getProperty("mariadb.version");
    }

    static Path keycloakZip() {
        return archive("keycloak.zip");
    }

    static Path mariadbJar() {
        return archive("mariadb.jar");
    }

    private static Path archive(String name) {
        Path archive = Path.of(WRITTEN_BY_THE_BUILD.getProperty(name));
        if (!Files.isRegularFile(archive)) {
            throw new LocalFault(archive + " is gone from Maven's local repository; fetch it again with"
                    + " backend/mvnw -f backend/pom.xml -pl local package");
        }
        return archive;
    }

    private static Properties read() {
        try (InputStream in = ServerFiles.class.getResourceAsStream("servers.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
