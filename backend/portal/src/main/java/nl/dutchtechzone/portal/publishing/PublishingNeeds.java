package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;

/** Holds a draft against what the contract marks of its fields: those that may be left out to save, and not to publish. */
@Singleton
class PublishingNeeds {

    private static final String TEXTS = "texts";

    private final Contract contract;

    PublishingNeeds(Contract contract) {
        this.contract = contract;
    }

    void check(Kind<?> kind, Draft draft, String language, Faults faults) {
        Map<String, JsonNode> fields = contract.properties(kind.draft().getSimpleName());
        JsonNode sent = Json.tree(draft);
        require(fields, sent, "", faults);
        JsonNode words = sent.path(TEXTS).path(language);
        if (words.isObject()) {
            String ofWords = fields.get(TEXTS).at("/additionalProperties/$ref").asText().replaceFirst(".*/", "");
            require(contract.properties(ofWords), words, TEXTS + "." + language + ".", faults);
        }
    }

    /** What holds for all languages is said once. */
    private static void require(Map<String, JsonNode> fields, JsonNode sent, String place, Faults faults) {
        fields.forEach((name, schema) -> {
            if (schema.path(Contract.NEEDED_TO_PUBLISH).asBoolean() && isEmpty(sent.path(name)) && !faults.has(place + name)) {
                faults.add(place + name, "required", "This is needed before it can be public.");
            }
        });
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : value.isMissingNode() || value.isNull() || value.asText().isBlank();
    }
}
