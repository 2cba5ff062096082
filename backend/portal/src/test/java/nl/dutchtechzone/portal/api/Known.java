package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is known of a person, kept over HTTP; it remembers the write token of the last answer. */
public final class Known {

    private final String path;
    private String etag;

    private Known(String path) {
        this.path = path;
        this.etag = Someone.EDITOR.asks().get(path).then().statusCode(200).extract().header("ETag");
    }

    public static Known of(DeskItem person) {
        return new Known(person.path() + "/values");
    }

    /** A value to which somebody agreed today. */
    public static ObjectNode value(String field, String value, String scope) {
        return Drafts.json("{field: '%s', value: '%s', ground: 'consent', scope: '%s', givenDate: '%s'}", field, value, scope,
                LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    }

    public Known keep(Someone who, ObjectNode... values) {
        Response answer = tryToKeep(who, values);
        etag = answer.then().statusCode(200).extract().header("ETag");
        return this;
    }

    public Response tryToKeep(Someone who, ObjectNode... values) {
        return tryToKeep(who, etag, values);
    }

    public Response tryToKeep(Someone who, String ifMatch, ObjectNode... values) {
        ObjectNode body = Drafts.json("{values: []}");
        ArrayNode sent = body.withArray("values");
        for (ObjectNode value : values) {
            sent.add(value);
        }
        return who.asks().contentType(ContentType.JSON).header("If-Match", ifMatch).body(body.toString()).put(path);
    }
}
