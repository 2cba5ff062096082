package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds the query of a request against the contract; unknown keys and bad values end it with all faults at once. */
class QueryCheck {

    private final Contract contract;

    QueryCheck(Contract contract) {
        this.contract = contract;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo target) {
        if (target.getResourceClass() == null) {
            return;
        }
        JsonNode operation = contract.operation(target.getResourceClass(), target.getResourceMethod().getName());
        if (operation == null) {
            return;
        }
        requireAcceptable(operation, request.getAcceptableMediaTypes());
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if ("query".equals(parameter.path("in").asText())) {
                known.put(parameter.get("name").asText(), parameter.path("schema"));
            }
        }
        Faults faults = new Faults();
        for (Map.Entry<String, List<String>> given : request.getUriInfo().getQueryParameters().entrySet()) {
            JsonNode schema = known.get(given.getKey());
            if (schema == null) {
                faults.add(given.getKey(), "unknown", known.isEmpty()
                        ? "This address takes no query keys."
                        : "This query key is not known here; allowed are " + String.join(", ", known.keySet()) + ".",
                        known.keySet());
            } else {
                check(given.getKey(), given.getValue(), schema, faults);
            }
        }
        faults.raise();
    }

    // where several methods share an address by what they take, the framework looks at that alone
    private static void requireAcceptable(JsonNode operation, List<MediaType> accepted) {
        List<String> given = new ArrayList<>();
        operation.path("responses").properties().stream().filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> response.getValue().path("content").fieldNames().forEachRemaining(given::add));
        if (!given.isEmpty() && given.stream().map(MediaType::valueOf).noneMatch(type -> accepted.stream().anyMatch(type::isCompatible))) {
            throw ProblemException.of(ProblemType.NOT_ACCEPTABLE, "This address answers with " + String.join(", ", given) + " only.");
        }
    }

    private void check(String key, List<String> values, JsonNode schema, Faults faults) {
        boolean repeatable = "array".equals(schema.path("type").asText());
        if (!repeatable && values.size() > 1) {
            faults.add(key, "repeated", "This query key may be given once.");
            return;
        }
        JsonNode one = repeatable ? schema.path("items") : schema;
        for (String value : values) {
            contract.check(typed(value, one), one, key, faults);
        }
    }

    private static JsonNode typed(String value, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> value.matches("-?[0-9]{1,9}") ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value);
            case "boolean" -> value.equals("true") || value.equals("false")
                    ? BooleanNode.valueOf(value.equals("true")) : TextNode.valueOf(value);
            default -> TextNode.valueOf(value);
        };
    }
}
