package nl.dutchtechzone.portal.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;

/** Makes questions of all that the contract lets anybody ask, with values that are there, that are not, and secret ones. */
final class RandomQuestions {

    private static final String API = "/api/v1/";
    private static final int MOST_KEYS = 4;

    private final ContractDocument contract = ContractDocument.read();
    private final SplittableRandom random;
    private final World world;
    private final List<String> secrets;
    private final List<Operation> operations;
    private String version = "0";

    RandomQuestions(SplittableRandom random, World world) {
        this.random = random;
        this.world = world;
        this.secrets = List.copyOf(world.secrets());
        this.operations = contract.operations().stream().filter(one -> !one.isOfDesk() && one.method().equals("GET")).toList();
    }

    /** A version that an answer gave, to ask since then. */
    void remember(String since) {
        version = since;
    }

    String next() {
        Operation operation = operations.get(random.nextInt(operations.size()));
        List<String> asked = new ArrayList<>();
        int keys = random.nextInt(MOST_KEYS);
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            boolean query = "query".equals(parameter.path("in").asText());
            if (query && (parameter.path("required").asBoolean() || random.nextInt(operation.node().path("parameters").size() + 1) < keys)) {
                asked.add(name + "=" + URLEncoder.encode(value(operation, name, parameter.path("schema")), StandardCharsets.UTF_8));
            }
        }
        String address = filled(operation.path());
        return asked.isEmpty() ? address : address + "?" + String.join("&", asked);
    }

    private String filled(String path) {
        World.Made one = any(path.replaceFirst(API, "").replaceFirst("/.*", ""));
        String kind = contract.resolved(contract.root().at("/components/schemas/Face")).at("/properties/kind/examples/0").asText("story");
        return path.replace("{id}", one.id().toString()).replace("{kind}", random.nextBoolean() ? kind : one.collection().replaceFirst("s$", ""))
                .replace("{slug}", one.slugs().isEmpty() ? one.id().toString() : one.slugs().iterator().next())
                .replace("{year}", Integer.toString(2060 + random.nextInt(40))).replaceAll("\\{[a-z]+}", "1");
    }

    private World.Made any(String collection) {
        List<World.Made> some = world.of(collection).isEmpty() ? world.all() : world.of(collection);
        return some.get(random.nextInt(some.size()));
    }

    private String value(Operation operation, String name, JsonNode schema) {
        JsonNode one = contract.resolved(schema.has("items") ? schema.get("items") : schema);
        if (one.has("enum")) {
            return one.get("enum").get(random.nextInt(one.get("enum").size())).asText();
        }
        return switch (name) {
            case "lang" -> random.nextBoolean() ? "nl" : "en";
            case "fallback" -> Boolean.toString(random.nextBoolean());
            case "limit" -> Integer.toString(1 + random.nextInt(50));
            case "offset" -> Integer.toString(random.nextInt(10));
            case "changedSince" -> random.nextBoolean() ? "0" : version;
            case "from", "to" -> "20" + (10 + random.nextInt(90)) + "-06-01";
            case "year" -> Integer.toString(2020 + random.nextInt(60));
            case "q" -> switch (random.nextInt(3)) {
                case 0 -> world.common;
                case 1 -> secret();
                default -> secret().substring(0, 6);
            };
            case "fields", "expand" -> field(operation);
            default -> "uuid".equals(one.path("format").asText()) ? any("").id().toString() : keyOrSecret(name);
        };
    }

    private String keyOrSecret(String name) {
        World.Made one = any(switch (name) {
            case "theme" -> "themes";
            case "municipality" -> "municipalities";
            case "sector" -> "sectors";
            default -> "contacts";
        });
        return one.key() == null || random.nextInt(3) == 0 ? secret() : one.key();
    }

    private String secret() {
        return secrets.get(random.nextInt(secrets.size()));
    }

    /** Some field of what is answered. */
    private String field(Operation operation) {
        List<String> names = new ArrayList<>();
        gather(operation.node().at("/responses/200/content/application~1json/schema"), names);
        return names.isEmpty() ? "id" : names.get(random.nextInt(names.size()));
    }

    private void gather(JsonNode schema, List<String> names) {
        JsonNode at = contract.resolved(schema);
        JsonNode items = at.at("/properties/items/items");
        if (!items.isMissingNode()) {
            gather(items, names);
            return;
        }
        at.path("allOf").forEach(part -> gather(part, names));
        at.path("properties").fieldNames().forEachRemaining(names::add);
    }
}
