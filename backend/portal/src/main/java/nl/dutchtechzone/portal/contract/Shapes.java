package nl.dutchtechzone.portal.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What holds for every schema: what is sent may leave out or null whatever is not needed and may have nothing unknown;
 * what is answered always has all its fields.
 */
final class Shapes {

    private static final String REF = "#/components/schemas/";
    /** What an answer leaves out when it has nothing to say there. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            "Problem", Set.of("code", "about", "current", "base"), "Fault", Set.of("allowed", "about"), "Allowed", Set.of("about"));

    private Shapes() {}

    static void finish(OpenAPI contract) {
        contract.getComponents().addSchema("ActionCards", listOf("ActionCard"));
        contract.getComponents().addSchema("EventCards", listOf("EventCard"));
        contract.getComponents().addSchema("FigureCards", listOf("FigureCard"));
        contract.getComponents().addSchema("StoryCards", listOf("StoryCard"));
        contract.getComponents().addSchema("FigureLinkOrNone", referenceOrNull("FigureLink"));
        contract.getComponents().addSchema("DeskPublications", OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("Publications by language, the newest first").additionalPropertiesSchema(listOf("DeskPublication")));
        Set<String> sent = sent(contract);
        new LinkedHashMap<>(contract.getComponents().getSchemas()).forEach((name, schema) -> {
            if (name.startsWith("RichText")) {
                return;
            }
            if (schema.getProperties() == null) {
                closeIfEmpty(schema, sent.contains(name));
            } else if (sent.contains(name)) {
                close(schema);
            } else {
                requireAll(name, schema);
            }
        });
        contract.getComponents().getSchemas().values().forEach(Shapes::settle);
        describeDesk(contract);
    }

    private static Schema listOf(String name) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(reference(name));
    }

    private static Schema referenceOrNull(String name) {
        return OASFactory.createSchema().anyOf(List.of(reference(name), OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(REF + name);
    }

    private static void close(Schema schema) {
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        List<String> needed = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) ->
                properties.put(name, needed.contains(name) ? property : nullable(property)));
        schema.setProperties(properties);
    }

    private static void closeIfEmpty(Schema schema, boolean sent) {
        boolean object = schema.getType() != null && schema.getType().equals(List.of(Schema.SchemaType.OBJECT));
        if (sent && object && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }

    private static void requireAll(String name, Schema schema) {
        List<String> needed = new ArrayList<>(schema.getProperties().keySet());
        needed.removeAll(LEFT_OUT.getOrDefault(name, Set.of()));
        schema.setRequired(needed);
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((field, property) -> properties.put(field, untangled(property)));
        schema.setProperties(properties);
    }

    /** Whether something may be null is said where it is used; the thing itself is what it is. */
    private static void settle(Schema schema) {
        if (schema.getAllOf() != null && schema.getType() != null) {
            schema.setType(schema.getType().stream().filter(type -> type != Schema.SchemaType.NULL).toList());
        }
    }

    /** A link that may be null is written as parts that are all needed, with null beside them: say one or the other. */
    private static Schema untangled(Schema property) {
        boolean mayBeNull = property.getType() != null && property.getType().contains(Schema.SchemaType.NULL);
        if (!mayBeNull || property.getAllOf() == null && property.getRef() == null) {
            return property;
        }
        Schema target = OASFactory.createSchema();
        if (property.getRef() != null) {
            target.ref(property.getRef());
        } else {
            target.allOf(property.getAllOf());
        }
        return OASFactory.createSchema().description(property.getDescription()).anyOf(List.of(target,
                OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().anyOf(List.of(schema,
                    OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
            types.add(Schema.SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    /** The schemas that can be part of a body that is sent. */
    private static Set<String> sent(OpenAPI contract) {
        Set<String> found = new HashSet<>();
        for (PathItem path : contract.getPaths().getPathItems().values()) {
            path.getOperations().values().stream().filter(operation -> operation.getRequestBody() != null)
                    .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                    .forEach(media -> gather(media.getSchema(), contract, found));
        }
        return found;
    }

    private static void gather(Schema schema, OpenAPI contract, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                gather(contract.getComponents().getSchemas().get(name), contract, found);
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> gather(property, contract, found));
        }
        gather(schema.getItems(), contract, found);
        gather(schema.getAdditionalPropertiesSchema(), contract, found);
        for (List<Schema> parts : List.of(orNone(schema.getAllOf()), orNone(schema.getAnyOf()), orNone(schema.getOneOf()))) {
            parts.forEach(part -> gather(part, contract, found));
        }
    }

    private static List<Schema> orNone(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    /** Gives each kind's desk a view with its own draft in it. */
    private static void describeDesk(OpenAPI contract) {
        new LinkedHashMap<>(contract.getPaths().getPathItems()).forEach((address, path) -> {
            String collection = address.replaceFirst("^(/api/v1/desk/[^/]+).*", "$1");
            PathItem one = contract.getPaths().getPathItem(collection + "/{id}");
            if (!address.startsWith("/api/v1/desk/") || one == null || one.getPUT() == null) {
                return;
            }
            String draft = one.getPUT().getRequestBody().getContent().getMediaType("application/json").getSchema().getRef();
            draft = draft.substring(draft.lastIndexOf('/') + 1);
            String view = draft.replaceFirst("Draft$", "DeskView");
            if (!contract.getComponents().getSchemas().containsKey(view)) {
                contract.getComponents().addSchema(view, OASFactory.createSchema()
                        .description("An item as the desk shows it")
                        .allOf(List.of(reference("DeskView"), OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.OBJECT)).addProperty("draft", reference(draft)))));
            }
            path.getOperations().values().forEach(operation -> operation.getResponses().getAPIResponses().values().stream()
                    .filter(response -> response.getContent() != null)
                    .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                    .filter(media -> media.getSchema() != null && (REF + "DeskView").equals(media.getSchema().getRef()))
                    .forEach(media -> media.setSchema(reference(view))));
        });
    }
}
