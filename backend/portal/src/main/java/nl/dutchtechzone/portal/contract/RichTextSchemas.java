package nl.dutchtechzone.portal.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dutchtechzone.portal.richtext.RichTextSchema;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts the schema of rich text, which is written as JSON Schema, into the contract. */
final class RichTextSchemas {

    private RichTextSchemas() {}

    static void add(Components components) {
        RichTextSchema.components().forEach((name, schema) -> components.addSchema(name, (Schema) schema(schema)));
    }

    /** A model of a JSON Schema: where a keyword holds schemas, they become models too. */
    @SuppressWarnings("unchecked")
    private static Object schema(Object value) {
        if (!(value instanceof Map)) {
            return value;
        }
        Schema schema = OASFactory.createSchema();
        ((Map<String, Object>) value).forEach((keyword, content) -> {
            switch (keyword) {
                case "$ref" -> schema.setRef((String) content);
                case "type" -> schema.setType(types(content));
                case "properties" -> schema.setProperties(named((Map<String, Object>) content));
                case "items" -> schema.setItems((Schema) schema(content));
                case "required" -> schema.setRequired((List<String>) content);
                case "enum" -> schema.setEnumeration((List<Object>) content);
                case "oneOf" -> schema.setOneOf(each(content));
                case "anyOf" -> schema.setAnyOf(each(content));
                case "allOf" -> schema.setAllOf(each(content));
                case "additionalProperties" -> schema.setAdditionalPropertiesSchema(
                        Boolean.FALSE.equals(content) ? OASFactory.createSchema().booleanSchema(false) : (Schema) schema(content));
                case "description" -> schema.setDescription((String) content);
                default -> schema.set(keyword, content);
            }
        });
        return schema;
    }

    private static List<Schema.SchemaType> types(Object content) {
        List<?> names = content instanceof List<?> list ? list : List.of(content);
        return names.stream().map(name -> Schema.SchemaType.valueOf(name.toString().toUpperCase(Locale.ROOT))).toList();
    }

    private static Map<String, Schema> named(Map<String, Object> content) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        content.forEach((name, schema) -> schemas.put(name, (Schema) schema(schema)));
        return schemas;
    }

    private static List<Schema> each(Object content) {
        return ((List<?>) content).stream().map(one -> (Schema) schema(one)).toList();
    }
}
