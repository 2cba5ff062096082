package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is known of a person, made of its file as the desk takes it. */
final class PersonValues {

    private static final ZoneId REGION = ZoneId.of("Europe/Amsterdam");

    private PersonValues() {}

    /** A value that says no day was given on the day on which it comes in. */
    static ObjectNode of(JsonNode values) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode sent = all.putArray("values");
        for (JsonNode value : values) {
            ObjectNode one = value.deepCopy();
            if (!one.hasNonNull("givenDate")) {
                one.put("givenDate", LocalDate.now(REGION).toString());
            }
            sent.add(one);
        }
        return all;
    }
}
