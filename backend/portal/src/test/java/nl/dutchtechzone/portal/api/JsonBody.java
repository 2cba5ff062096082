package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;

/**
 * The JSON of an answer. REST Assured compiles a script for each path that it is asked for, which takes longer than the
 * request itself; where many answers are read, they are read here.
 */
public final class JsonBody {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonBody() {}

    public static JsonNode of(Response answer) {
        try {
            return MAPPER.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + answer.asString(), e);
        }
    }
}
