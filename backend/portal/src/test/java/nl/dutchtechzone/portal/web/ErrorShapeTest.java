package nl.dutchtechzone.portal.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;
import nl.dutchtechzone.portal.api.Examples;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.Raw;
import org.junit.jupiter.api.Test;

/** Every operation of the contract refuses in one shape: problem+json that says what, where and what to do. */
@QuarkusTest
class ErrorShapeTest extends ApiTest {

    private static Examples made;

    private interface Attempt {
        Response at(Operation operation, RequestSpecification request);
    }

    @Test
    void whatIsNotThereIs404() {
        hold(404, operation -> operation.path().contains("{") && !operation.path().endsWith("{subject}"), (operation, request) ->
                examples().fill(operation, request).request(operation.method(), examples().nowhere(operation)));
    }

    @Test
    void whatCannotBeAnIdIs404() {
        hold(404, operation -> operation.path().contains("{id}"), (operation, request) ->
                examples().fill(operation, request).request(operation.method(), operation.path().replace("{id}", "no-id").replaceAll("\\{.*?}", "1")));
    }

    @Test
    void anotherMethodIs405() {
        hold(405, operation -> true, (operation, request) -> request.request("PATCH", examples().address(operation)));
    }

    @Test
    void anotherMediaTypeOfTheAnswerIs406() {
        hold(406, operation -> true, (operation, request) ->
                examples().fill(operation, request).accept("text/calendar").request(operation.method(), examples().address(operation)));
    }

    @Test
    void anotherMediaTypeOfTheBodyIs415() {
        hold(415, Operation::takesBody, (operation, request) ->
                request.contentType("text/plain").body("x").request(operation.method(), examples().address(operation)));
    }

    @Test
    void anUnknownQueryKeyIs400() {
        hold(400, operation -> true, (operation, request) ->
                examples().fill(operation, request).queryParam("nope", 1).request(operation.method(), examples().address(operation)));
    }

    @Test
    void whatIsNoJsonIs400() {
        hold(400, ErrorShapeTest::takesJson, (operation, request) ->
                request.contentType("application/json").body("{\"texts\":").request(operation.method(), examples().address(operation)));
        for (String bad : new String[] {"", "null", "[]", "\"x\"", "{\"a\":1,\"a\":2}", "{} {}", "[".repeat(100) + "]".repeat(100)}) {
            hold(400, operation -> operation.path().startsWith("/api/v1/desk/stories") && takesJson(operation), (operation, request) ->
                    request.contentType("application/json").body(bad).request(operation.method(), examples().address(operation)));
        }
    }

    @Test
    void anUnknownFieldIs400() {
        hold(400, ErrorShapeTest::takesJson, (operation, request) -> {
            Response answer = request.contentType("application/json").body("{\"nope\": 1}").request(operation.method(), examples().address(operation));
            assertTrue(answer.asString().contains("\"nope\""), () -> operation + ": " + answer.asString());
            return answer;
        });
    }

    @Test
    void whatIsNoPictureIs400() {
        hold(400, Examples::takesPicture, (operation, request) ->
                request.contentType("image/png").body("no picture".getBytes()).request(operation.method(), examples().address(operation)));
    }

    @Test
    void tooLargeABodyIs413BeforeItIsSent() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations(ErrorShapeTest::takesJson)) {
            String answer = Raw.answer(operation.method() + " " + examples().address(operation) + " HTTP/1.1",
                    "Authorization: Bearer " + Examples.allowed(operation).token(), "Content-Type: application/json", "Content-Length: 1048577");
            if (!answer.startsWith("HTTP/1.1 413 ") || !answer.toLowerCase().contains("content-type: application/problem+json")
                    || !answer.toLowerCase().contains("api-version: ") || !answer.contains("\"type\":\"/problems/too-large\"")) {
                wrong.add(operation + ": " + answer);
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static void hold(int status, Predicate<Operation> which, Attempt attempt) {
        List<String> wrong = new ArrayList<>();
        List<Operation> chosen = operations(which);
        assertTrue(!chosen.isEmpty());
        for (Operation operation : chosen) {
            Response answer = attempt.at(operation, Examples.allowed(operation).asks());
            ProblemShape.differences(answer, status, path(answer)).forEach(difference -> wrong.add(operation + ": " + difference));
        }
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " differ:\n" + String.join("\n", wrong));
    }

    /** The path that the problem itself names must be one of this API; the exact one is held in {@link UnknownRouteTest}. */
    private static String path(Response answer) {
        String instance = answer.contentType() != null && answer.contentType().contains("json") ? JsonBody.of(answer).path("instance").asText() : "";
        return instance.startsWith("/api/v1/") ? instance : "/api/v1/…";
    }

    private static List<Operation> operations(Predicate<Operation> which) {
        return ContractDocument.read().operations().stream().filter(which).toList();
    }

    private static boolean takesJson(Operation operation) {
        return operation.node().at("/requestBody/content").has("application/json");
    }

    private static Examples examples() {
        if (made == null) {
            made = Examples.make();
        }
        return made;
    }
}
