package nl.dutchtechzone.portal.webhook;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Objects;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import nl.dutchtechzone.portal.publishing.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A partner's server that an administrator registers and changes; it is forgotten after each test. */
abstract class WithReceiver extends ApiTest {

    static final String WEBHOOKS = "/api/v1/desk/webhooks";

    @Inject
    Sql sql;

    Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        sql.change("delete from webhook");
    }

    final Response add(String collections) {
        return ADMINISTRATOR.asks().contentType(ContentType.JSON).body(draft(collections).toString()).post(WEBHOOKS)
                .then().statusCode(201).header("Location", notNullValue()).extract().response();
    }

    final ObjectNode draft(String collections) {
        return (ObjectNode) Drafts.json("{name: 'Voorbeeldpartner', address: '%s', collections: %s}", receiver.address(), collections);
    }

    static Response change(Response added, ObjectNode draft) {
        return change(added, draft, webhook(added).header("ETag"));
    }

    static Response change(Response added, ObjectNode draft, String ifMatch) {
        return ADMINISTRATOR.asks().contentType(ContentType.JSON).header("If-Match", ifMatch).body(draft.toString())
                .put(WEBHOOKS + "/" + added.jsonPath().getString("id"));
    }

    static Response test(Response added) {
        return ADMINISTRATOR.asks().post(WEBHOOKS + "/" + added.jsonPath().getString("id") + "/_test");
    }

    static Response webhook(Response added) {
        return ADMINISTRATOR.asks().get(WEBHOOKS + "/" + added.jsonPath().getString("id"));
    }

    static void await(Response added, String field, Object value) {
        Eventually.holds(field + " is " + value, () -> Objects.equals(webhook(added).jsonPath().get(field), value));
    }
}
