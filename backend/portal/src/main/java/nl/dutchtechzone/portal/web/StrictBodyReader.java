package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads JSON bodies: bounded, strict, and held against the contract before they become a record. */
@Provider
@Priority(1000)
@Consumes(MediaType.APPLICATION_JSON)
public class StrictBodyReader implements MessageBodyReader<Object> {

    private static final int LARGEST = 1024 * 1024;

    private final Contract contract;

    protected StrictBodyReader(Contract contract) {
        this.contract = contract;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonNode.class || contract.describes(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE, StandardDetail.of(ProblemType.TOO_LARGE));
        }
        return read(bytes, type);
    }

    private Object read(byte[] bytes, Class<?> type) {
        try {
            JsonNode body = Json.MAPPER.readTree(bytes);
            if (body == null || body.isMissingNode()) {
                throw ProblemException.of(ProblemType.UNREADABLE_BODY, "A JSON body is needed.");
            }
            if (type == JsonNode.class) {
                return body;
            }
            Faults faults = new Faults();
            contract.check(body, type, faults);
            ReadableText.check(body, faults);
            if (!faults.none()) {
                lookFurther(body, type, faults);
                faults.raise();
            }
            return Json.MAPPER.treeToValue(body, type);
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_BODY, place(e));
        } catch (IOException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_BODY, "The body could not be read to its end.");
        }
    }

    /** Adds what can be said beyond the contract of a body that it refuses, so that it need not be sent again to hear of it. */
    protected void lookFurther(JsonNode body, Class<?> type, Faults faults) {}

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "The body is not valid JSON."
                : "The body is not valid JSON: see line " + e.getLocation().getLineNr()
                        + ", column " + e.getLocation().getColumnNr() + ".";
    }
}
