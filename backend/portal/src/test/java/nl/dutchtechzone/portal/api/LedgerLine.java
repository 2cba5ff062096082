package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.TREASURER;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.UUID;

/** A row that the treasurer recorded over HTTP. */
public record LedgerLine(UUID id, JsonNode row) {

    private static final String LEDGER = "/api/v1/desk/ledger/";

    public static LedgerLine record(String book, JsonNode entry) {
        return of(tryTo(book, entry));
    }

    public static Response tryTo(String book, JsonNode entry) {
        return DeskItem.post(TREASURER, LEDGER + book, entry);
    }

    /** Many at once. */
    public static Response tryTogether(JsonNode batch) {
        return tryTo("_record", batch);
    }

    public LedgerLine reverse(String reason) {
        return of(tryToReverse(reason));
    }

    public Response tryToReverse(String reason) {
        return DeskItem.post(TREASURER, LEDGER + id + "/_reverse", Drafts.json("{reason: '%s'}", reason));
    }

    private static LedgerLine of(Response answer) {
        JsonNode row = JsonBody.of(answer.then().statusCode(201).extract().response());
        return new LedgerLine(UUID.fromString(row.get("id").asText()), row);
    }
}
