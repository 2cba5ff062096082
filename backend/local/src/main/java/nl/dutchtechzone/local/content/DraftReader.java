package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a draft as the desk takes it from one as people write it: names become ids, Markdown becomes rich text. */
record DraftReader(Map<String, UUID> ids, List<ContentFault> faults) {

    private static final Set<String> REFERENCES = Set.of(
            "themes", "municipalities", "municipality", "sectors", "organisation", "organisations", "organiser", "coOrganisers", "cover", "actions", "action", "plans", "owner", "logo",
            "plan", "course", "theme", "fund", "decidingBody");
    private static final Set<String> ROW_REFERENCES = Set.of("organisation", "figure");
    private static final Set<String> RICH_TEXTS = Set.of("body", "financing");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode read(String file, ObjectNode draft) {
        ObjectNode read = JSON.objectNode();
        draft.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (REFERENCES.contains(field.getKey())) {
                read.set(field.getKey(), references(file, field.getKey(), value));
            } else if (field.getKey().equals("values")) {
                read.set("values", values(file, value));
            } else if (field.getKey().equals("texts")) {
                read.set("texts", texts(file, value));
            } else {
                read.set(field.getKey(), rows(file, field.getKey(), value));
            }
        });
        return read;
    }

    /** Things of the same shape under each other, which may refer to something too. */
    private JsonNode rows(String file, String field, JsonNode value) {
        if (!value.isArray()) {
            return value;
        }
        ArrayNode rows = JSON.arrayNode();
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof ObjectNode row) {
                ObjectNode read = row.deepCopy();
                for (String name : ROW_REFERENCES) {
                    if (row.has(name)) {
                        read.set(name, reference(file, field + "[" + i + "]." + name, row.get(name)));
                    }
                }
                rows.add(read);
            } else {
                rows.add(value.get(i));
            }
        }
        return rows;
    }

    /** The values of a figure; one that does not say so is of a municipality, as the desk has it too. */
    private JsonNode values(String file, JsonNode values) {
        ArrayNode read = JSON.arrayNode();
        for (int i = 0; i < values.size(); i++) {
            ObjectNode value = ((ObjectNode) values.get(i)).deepCopy();
            if (value.has("municipality")) {
                value.set("municipality", reference(file, "values[" + i + "].municipality", value.get("municipality")));
            }
            read.add(value.has("area") ? value : value.put("area", "municipality"));
        }
        return read;
    }

    private JsonNode references(String file, String field, JsonNode value) {
        if (!value.isArray()) {
            return reference(file, field, value);
        }
        ArrayNode references = JSON.arrayNode();
        for (int i = 0; i < value.size(); i++) {
            references.add(reference(file, field + "[" + i + "]", value.get(i)));
        }
        return references;
    }

    private JsonNode reference(String file, String field, JsonNode value) {
        if (!value.isTextual() || !value.asText().contains("/")) {
            return value;
        }
        return id(file, field, value.asText()).<JsonNode>map(id -> TextNode.valueOf(id.toString())).orElse(value);
    }

    private Optional<UUID> id(String file, String field, String name) {
        Optional<UUID> id = Optional.ofNullable(ids.get(name));
        if (id.isEmpty()) {
            faults.add(new ContentFault(file, field, "There is no file " + name + ".yaml."));
        }
        return id;
    }

    private JsonNode texts(String file, JsonNode texts) {
        ObjectNode read = JSON.objectNode();
        texts.properties().forEach(language -> {
            ObjectNode words = JSON.objectNode();
            language.getValue().properties().forEach(text -> {
                String field = "texts." + language.getKey() + "." + text.getKey();
                words.set(text.getKey(), text(file, field, text.getKey(), text.getValue()));
            });
            read.set(language.getKey(), words);
        });
        return read;
    }

    private JsonNode text(String file, String field, String key, JsonNode value) {
        if (RICH_TEXTS.contains(key) && value.isTextual()) {
            return new MarkdownText(
                            fault -> faults.add(new ContentFault(file, field, fault)), media -> id(file, field, media))
                    .read(value.asText());
        }
        return value.isTextual() ? TextNode.valueOf(value.asText().strip()) : value;
    }
}
