package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The contract that the build made of this code, read again at run time, so that what it promises is what is
 * enforced: query keys and bodies are checked against it before a resource sees them.
 */
@Singleton
public class Contract {

    /** Marks a field of a draft that may be left out to save, and not to publish. */
    public static final String NEEDED_TO_PUBLISH = "x-needed-to-publish";

    /** A packaged portal has it under a name of its own (see the pom), a test and a developer's where Quarkus leaves it. */
    private static final List<String> NAMES = List.of("nl/dutchtechzone/portal/web/contract.", "META-INF/quarkus-generated-openapi-doc.");
    /** Rich text is checked by its own checker, which points at the place; here any object will do. */
    private static final String RICH_TEXT = "RichText";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final JsonNode document;
    private final ObjectNode components;
    private final Map<String, JsonNode> operations = new HashMap<>();
    private final Map<Pattern, Set<String>> methods = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonNode>> properties = new ConcurrentHashMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** How the contract is written down. */
    public enum Form { JSON, YAML }

    Contract() throws IOException {
        document = Json.MAPPER.readTree(read(Form.JSON));
        components = document.path("components").deepCopy();
        ((ObjectNode) components.path("schemas")).putObject(RICH_TEXT).put("type", "object");
        // no rule of a schema, and a draft that lacks it is right
        components.findParents(NEEDED_TO_PUBLISH).forEach(field -> ((ObjectNode) field).remove(NEEDED_TO_PUBLISH));
        document.path("paths").properties().forEach(path -> {
            Set<String> known = new TreeSet<>();
            path.getValue().properties().stream().filter(part -> part.getValue().has("operationId"))
                    .forEach(part -> known.add(part.getKey().toUpperCase(Locale.ROOT)));
            methods.put(Pattern.compile(PARAMETER.matcher(path.getKey()).replaceAll("[^/]+")), known);
        });
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.has("operationId")) {
                    operations.put(operation.get("operationId").asText(), operation);
                }
            }
        }
    }

    /** The contract as the build wrote it, in UTF-8. */
    public static byte[] read(Form form) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (String name : NAMES) {
            try (InputStream in = loader.getResourceAsStream(name + form)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("The build left no contract");
    }

    public JsonNode document() {
        return document;
    }

    /** The properties of a schema by name, those of its parts included. */
    public Map<String, JsonNode> properties(String schema) {
        return properties.computeIfAbsent(schema, name -> {
            Map<String, JsonNode> found = new LinkedHashMap<>();
            gather(document.path("components").path("schemas").path(name), found);
            return found;
        });
    }

    private void gather(JsonNode schema, Map<String, JsonNode> found) {
        if (schema.has("$ref")) {
            gather(document.at(schema.get("$ref").asText().substring(1)), found);
        }
        schema.path("allOf").forEach(part -> gather(part, found));
        schema.path("properties").properties().forEach(property -> found.put(property.getKey(), property.getValue()));
    }

    /** The operation of a resource method, or null for what is not in the contract. */
    JsonNode operation(Class<?> resource, String method) {
        return operations.get(resource.getSimpleName() + "_" + method);
    }

    /** The methods that an address takes, for {@code Allow}. */
    String methods(String path) {
        Set<String> allowed = new TreeSet<>();
        methods.forEach((pattern, known) -> {
            if (pattern.matcher(path).matches()) {
                allowed.addAll(known);
            }
        });
        return String.join(", ", allowed);
    }

    boolean describes(Class<?> type) {
        return document.path("components").path("schemas").has(name(type));
    }

    void check(JsonNode body, Class<?> type, Faults faults) {
        // a format says in better words what a pattern refuses too, so it comes first
        schemas.computeIfAbsent(name(type), this::compile).validate(body).stream()
                .sorted(Comparator.comparing(message -> message.getType().equals("pattern")))
                .forEach(message -> SchemaFault.add(message, root(), "", faults));
    }

    void check(JsonNode value, JsonSchema schema, String field, Faults faults) {
        schema.validate(value).forEach(message -> SchemaFault.add(message, root(), field, faults));
    }

    private static String name(Class<?> type) {
        Schema described = type.getAnnotation(Schema.class);
        return described == null || described.name().isEmpty() ? type.getSimpleName() : described.name();
    }

    private ObjectNode root() {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.set("components", components);
        return root;
    }

    private JsonSchema compile(String name) {
        return compileRoot(root().put("$ref", "#/components/schemas/" + name));
    }

    /** Makes a schema that stands by itself in the contract ready to be used. */
    JsonSchema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("components", components);
        return compileRoot(root);
    }

    private static JsonSchema compileRoot(ObjectNode root) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
