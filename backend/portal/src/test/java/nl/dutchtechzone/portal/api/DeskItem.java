package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;

/** An item of the desk, changed over HTTP; it remembers the write token of the last answer. */
public final class DeskItem {

    private static final String IF_MATCH = "If-Match";

    private final String collection;
    private final UUID id;
    private String etag;

    private DeskItem(String collection, UUID id, String etag) {
        this.collection = collection;
        this.id = id;
        this.etag = etag;
    }

    public static DeskItem create(String collection, JsonNode draft) {
        return create(EDITOR, collection, draft);
    }

    public static DeskItem create(Someone who, String collection, JsonNode draft) {
        return of(collection, post(who, "/api/v1/desk/" + collection, draft).then().statusCode(201).extract().response());
    }

    public static DeskItem story() {
        return create("stories", Drafts.story());
    }

    /** The item that an answer shows. */
    public static DeskItem of(String collection, Response answer) {
        return new DeskItem(collection, UUID.fromString(JsonBody.of(answer).path("id").asText()), answer.header("ETag"));
    }

    public static Response post(Someone who, String path, JsonNode body) {
        return who.asks().contentType(ContentType.JSON).body(body.toString()).post(path);
    }

    public UUID id() {
        return id;
    }

    /** The write token. */
    public String etag() {
        return etag;
    }

    public String path() {
        return "/api/v1/desk/" + collection + "/" + id;
    }

    public JsonPath view() {
        return EDITOR.asks().get(path()).then().statusCode(200).extract().jsonPath();
    }

    /** The newest publication in a language, as the desk shows it. */
    public String publicationState(String language) {
        return view().getString("languages." + language + ".publications[0].state");
    }

    public DeskItem save(JsonNode draft) {
        return after(trySave(EDITOR, draft, etag));
    }

    public Response trySave(Someone who, JsonNode draft, String ifMatch) {
        var request = who.asks().contentType(ContentType.JSON).body(draft.toString());
        return (ifMatch == null ? request : request.header(IF_MATCH, ifMatch)).put(path());
    }

    /** An action with the write token that was last given. */
    public Response tryTo(Someone who, String action, String body, Object... values) {
        return who.asks().contentType(ContentType.JSON).header(IF_MATCH, etag).body(Drafts.json(body, values).toString()).post(path() + "/" + action);
    }

    public DeskItem act(Someone who, String action, String body, Object... values) {
        return after(tryTo(who, action, body, values));
    }

    public DeskItem publish(String language) {
        return act(PUBLISHER, "_publish", "{language: '%s'}", language);
    }

    /** Publishes a kind whose one publication carries all languages. */
    public DeskItem publish() {
        return act(PUBLISHER, "_publish", "{}");
    }

    public DeskItem publish(String language, Instant from, Instant until) {
        String body = "{language: '" + language + "'" + (from == null ? "" : ", from: '" + from + "'")
                + (until == null ? "" : ", until: '" + until + "'") + "}";
        return act(PUBLISHER, "_publish", body);
    }

    public DeskItem withdraw(String language) {
        return act(PUBLISHER, "_withdraw", "{language: '%s'}", language);
    }

    public DeskItem trash() {
        return act(PUBLISHER, "_trash", "{}");
    }

    /** Takes the write token that someone else's change left. */
    public DeskItem refresh() {
        return after(EDITOR.asks().get(path()));
    }

    private DeskItem after(Response answer) {
        assertEquals(200, answer.statusCode(), () -> collection + ": " + answer.asString());
        etag = answer.header("ETag");
        return this;
    }
}
