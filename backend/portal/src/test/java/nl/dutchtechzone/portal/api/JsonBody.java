package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.io.IOException;

/**
 * The JSON of an answer. REST Assured compiles a script for each path that it is asked for, which takes longer than the
 * request itself; where many answers are read, they are read here.
 */
public final class JsonBody {

    // amounts as they are written, with all their places
    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private JsonBody() {}

    public static JsonNode of(Response answer) {
        try {
            return MAPPER.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + answer.asString(), e);
        }
    }
}
