package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of the contract, made so strict that an answer may have no field that they do not name. */
final class ClosedSchemas {

    /** How the words of a request change what its answer looks like. */
    enum Form {
        WHOLE(false, false), SPARSE(true, false), EXPANDED(false, true), SPARSE_AND_EXPANDED(true, true);

        /** Some fields were asked for: none is required. */
        private final boolean sparse;
        /** Links were asked for as cards: they may have more fields than links. */
        private final boolean expanded;

        Form(boolean sparse, boolean expanded) {
            this.sparse = sparse;
            this.expanded = expanded;
        }

        static Form of(String query) {
            boolean sparse = query != null && query.contains("fields=");
            boolean expanded = query != null && query.contains("expand=");
            return sparse ? expanded ? SPARSE_AND_EXPANDED : SPARSE : expanded ? EXPANDED : WHOLE;
        }
    }

    private final ContractDocument contract;
    private final Form form;
    private final ObjectNode components;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    ClosedSchemas(ContractDocument contract, Form form) {
        this.contract = contract;
        this.form = form;
        this.components = contract.components();
        components.path("schemas").forEach(this::closeParts);
    }

    /** What is wrong with a value by a schema of the contract; empty when nothing is. */
    List<String> faults(JsonNode value, JsonNode schema) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream().map(Object::toString).toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.setAll((ObjectNode) schema.deepCopy());
        close(root);
        root.set("components", components);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    /** Closes a schema where it is used, and those within it. A part of an allOf stays open: its neighbours add to it. */
    private void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (namesFields(object) && !(form.expanded && isLink(object))) {
                object.put("unevaluatedProperties", false);
            }
            closeParts(object);
        }
    }

    private void closeParts(JsonNode schema) {
        if (form.sparse && schema instanceof ObjectNode object) {
            object.remove("required");
        }
        schema.path("properties").forEach(this::close);
        close(schema.path("items"));
        close(schema.path("additionalProperties"));
        schema.path("anyOf").forEach(this::close);
        schema.path("oneOf").forEach(this::close);
        schema.path("allOf").forEach(this::closeParts);
    }

    private static boolean isLink(JsonNode schema) {
        return schema.findValuesAsText("$ref").stream().anyMatch(name -> name.endsWith("Link") || name.endsWith("LinkFields"));
    }

    private boolean namesFields(JsonNode schema) {
        if (schema.has("additionalProperties")) {
            return false;
        }
        if (schema.has("$ref")) {
            return namesFields(contract.resolved(schema));
        }
        if (schema.has("properties")) {
            return true;
        }
        for (JsonNode part : schema.path("allOf")) {
            if (namesFields(part)) {
                return true;
            }
        }
        return false;
    }
}
