package nl.dutchtechzone.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dutchtechzone.portal.web.EveryAnswer;

/** Holds every answer of the API against the contract: status, media type, headers, and every field of the body. */
final class ContractCheck implements Filter {

    static final ContractCheck INSTANCE = new ContractCheck();

    private static final String API = "/api/v1/";
    private static final String JSON = "json";
    /** What is refused for a reason that its type does not tell. */
    private static final List<Integer> NEEDS_CODE = List.of(403, 409);
    private static final List<Integer> NO_SUCH_OPERATION = List.of(404, 405, 413);

    private final ContractDocument contract = ContractDocument.read();
    private final Map<ClosedSchemas.Form, ClosedSchemas> schemas = new EnumMap<>(ClosedSchemas.Form.class);

    private ContractCheck() {
        for (ClosedSchemas.Form form : ClosedSchemas.Form.values()) {
            schemas.put(form, new ClosedSchemas(contract, form));
        }
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        URI address = URI.create(request.getURI());
        if (address.getPath().startsWith(API)) {
            check(request.getMethod(), address, answer);
        }
        return answer;
    }

    private void check(String method, URI address, Response answer) {
        String what = method + " " + address + " answered " + answer.statusCode();
        assertEquals(EveryAnswer.API_VERSION, answer.header("API-Version"), what + ": API-Version");
        boolean bodiless = method.equals("HEAD");
        assertTrue(bodiless || !NEEDS_CODE.contains(answer.statusCode()) || JsonBody.of(answer).path("code").isTextual(), what + " without a code");
        Optional<ContractDocument.Operation> operation = contract.find(bodiless ? "GET" : method, address.getRawPath());
        if (operation.isEmpty()) {
            assertTrue(NO_SUCH_OPERATION.contains(answer.statusCode()), what + ", but the contract knows no such operation");
            checkBody(answer, contract.resolved(contract.root().at("/components/responses/Problem404")), ClosedSchemas.Form.WHOLE, what);
            return;
        }
        JsonNode documented = contract.resolved(operation.get().node().path("responses").path(Integer.toString(answer.statusCode())));
        assertTrue(documented.isObject(), what + ", which the contract does not name: " + answer.asString());
        documented.path("headers").fieldNames().forEachRemaining(name -> assertNotNull(answer.header(name), what + " without " + name));
        if (!bodiless) {
            checkBody(answer, documented, ClosedSchemas.Form.of(address.getRawQuery()), what);
        }
    }

    private void checkBody(Response answer, JsonNode documented, ClosedSchemas.Form form, String what) {
        JsonNode content = documented.path("content");
        if (content.isMissingNode()) {
            assertEquals(0, answer.asByteArray().length, what + " with a body");
            return;
        }
        String type = String.valueOf(answer.contentType()).replaceFirst(";.*", "");
        assertTrue(content.has(type), what + " as " + type + ", which the contract does not name");
        if (type.endsWith(JSON)) {
            List<String> faults = schemas.get(form).faults(JsonBody.of(answer), content.get(type).path("schema"));
            assertTrue(faults.isEmpty(), () -> what + ", against the contract:\n" + String.join("\n", faults) + "\n" + answer.asString());
        }
    }
}
