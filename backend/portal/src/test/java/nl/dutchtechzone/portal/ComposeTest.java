package nl.dutchtechzone.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The production-like form: it gives the backend all that it needs, and gives nothing away. */
class ComposeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[?-][^}]*)?}");
    private static final Pattern NEEDED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}.*");

    /** What the backend cannot start or work without; application.properties has no default for it. */
    private static final Set<String> WITHOUT_DEFAULT = Set.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_OIDC_AUTH_SERVER_URL");
    /** What has a default that is right on a developer's machine only. */
    private static final Set<String> OF_ONE_MACHINE = Set.of("PORTAL_PUBLIC_ADDRESS", "PORTAL_SIGN_IN_AUTHORITY", "PORTAL_SITE_DIRECTORY",
            "QUARKUS_OIDC_TOKEN_ISSUER");

    private final JsonNode compose = read();

    private static JsonNode read() {
        try (Reader in = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            return new ObjectMapper().valueToTree(new Yaml().load(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void hasFourServices() {
        Set<String> names = new TreeSet<>();
        compose.path("services").fieldNames().forEachRemaining(names::add);
        assertEquals(Set.of("backend", "frontend", "keycloak", "mariadb"), names);
    }

    @Test
    void givesTheBackendWhatItNeeds() {
        JsonNode environment = service("backend").path("environment");
        Set<String> missing = new TreeSet<>(WITHOUT_DEFAULT);
        missing.addAll(OF_ONE_MACHINE);
        missing.removeIf(environment::has);
        assertEquals(Set.of(), missing);
        assertTrue(environment.path("QUARKUS_DATASOURCE_JDBC_URL").asText().startsWith("jdbc:mariadb://mariadb:3306/"));
        assertTrue(environment.path("QUARKUS_OIDC_AUTH_SERVER_URL").asText().startsWith("http://keycloak:8080/realms/"));
    }

    @Test
    void namesOnlySettingsThatTheBackendKnows() throws IOException {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        Set<String> known = settings.stringPropertyNames().stream()
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        known.addAll(WITHOUT_DEFAULT);
        known.add("QUARKUS_OIDC_TOKEN_ISSUER");
        service("backend").path("environment").fieldNames().forEachRemaining(name -> assertTrue(known.contains(name), name));
    }

    @Test
    void hasTheDatabaseTheBackendAsksFor() {
        JsonNode database = service("mariadb").path("environment");
        JsonNode backend = service("backend").path("environment");
        assertEquals(database.path("MARIADB_USER"), backend.path("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals(database.path("MARIADB_PASSWORD"), backend.path("QUARKUS_DATASOURCE_PASSWORD"));
        assertTrue(backend.path("QUARKUS_DATASOURCE_JDBC_URL").asText().endsWith("/" + database.path("MARIADB_DATABASE").asText()));
        assertTrue(service("mariadb").path("command").toString().contains("--default-time-zone=+00:00"));
    }

    @Test
    void hasNoSecretOfItsOwn() {
        compose.path("services").properties().forEach(service -> service.getValue().path("environment").properties().forEach(setting -> {
            if (setting.getKey().matches(".*(PASSWORD|SECRET|ADMIN_USERNAME).*")) {
                assertTrue(NEEDED.matcher(setting.getValue().asText()).matches(), service.getKey() + " " + setting.getKey());
            }
        }));
    }

    @Test
    void namesEverySettingInTheExample() throws IOException {
        String example = Files.readString(ROOT.resolve(".env.example"));
        Matcher variables = VARIABLE.matcher(compose.toString());
        while (variables.find()) {
            assertTrue(example.contains(variables.group(1) + "="), variables.group(1));
        }
        example.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> assertTrue(line.matches("[A-Z_]+="), "filled in already: " + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend", "frontend", "keycloak", "mariadb"})
    void isHardened(String name) {
        JsonNode service = service(name);
        assertTrue(service.at("/healthcheck/test").size() > 0, "health check");
        assertTrue(service.path("read_only").asBoolean(), "read only");
        assertTrue(service.path("user").asText().matches("[1-9][0-9]*:[0-9]+"), "not root");
        assertEquals("[\"ALL\"]", service.path("cap_drop").toString());
        assertTrue(service.path("security_opt").toString().contains("no-new-privileges:true"));
        assertFalse(service.has("privileged"));
        assertFalse(service.path("image").asText().endsWith(":latest"), "a version");
    }

    @Test
    void showsOnlyTheFrontendAndKeycloak() {
        assertFalse(service("mariadb").has("ports"));
        assertFalse(service("backend").has("ports"));
        assertTrue(compose.at("/networks/inside/internal").asBoolean());
        assertEquals("[\"inside\"]", service("mariadb").path("networks").toString());
        assertEquals("[\"inside\"]", service("backend").path("networks").toString());
    }

    @Test
    void isBuiltByFilesThatRunAsNobodySpecial() throws IOException {
        for (JsonNode service : compose.path("services")) {
            if (service.has("build")) {
                Path context = ROOT.resolve(service.at("/build/context").asText());
                Path dockerfile = context.resolve(service.at("/build/dockerfile").asText("Dockerfile"));
                assertTrue(Files.exists(dockerfile), dockerfile::toString);
                assertNotNull(service.path("user").asText(null));
                assertFalse(Files.readString(dockerfile).contains(":latest"), dockerfile::toString);
            }
        }
    }

    @Test
    void waitsOnlyForServicesThatAreThere() {
        for (JsonNode service : compose.path("services")) {
            service.path("depends_on").fieldNames().forEachRemaining(name -> assertTrue(compose.path("services").has(name), name));
        }
    }

    private JsonNode service(String name) {
        return compose.path("services").path(name);
    }
}
