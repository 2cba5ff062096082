package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The contract that the build made, read for tests. */
public final class ContractDocument {

    private static final String GENERATED = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch", "head", "options");
    private static ContractDocument read;

    /** One operation: a path as it stands in the contract, and a method in capitals. */
    public record Operation(String method, String path, JsonNode node, Pattern form) {

        private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

        Operation(String method, String path, JsonNode node) {
            this(method, path, node, Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+")));
        }

        boolean matches(String actual) {
            return form.matcher(actual).matches();
        }

        int parameters() {
            return (int) PARAMETER.matcher(path).results().count();
        }

        public boolean takesBody() {
            return node.has("requestBody");
        }

        public boolean isOfDesk() {
            return path.startsWith("/api/v1/desk/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();

    private ContractDocument(JsonNode root) {
        this.root = root;
        root.path("paths").properties().forEach(path -> METHODS.forEach(method -> {
            if (path.getValue().has(method)) {
                operations.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey(), path.getValue().get(method)));
            }
        }));
    }

    /** The contract of the application under test. */
    public static synchronized ContractDocument read() {
        if (read == null) {
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(GENERATED)) {
                read = new ContractDocument(new ObjectMapper().readTree(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    public JsonNode root() {
        return root;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The operation that answers a request; of several the one with the fewest parameters. */
    Optional<Operation> find(String method, String path) {
        return operations.stream().filter(one -> one.method.equals(method) && one.matches(path))
                .min((a, b) -> Integer.compare(a.parameters(), b.parameters()));
    }

    /** What a pointer such as {@code #/components/responses/Problem400} leads to, or the node itself. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    ObjectNode components() {
        return root.path("components").deepCopy();
    }
}
