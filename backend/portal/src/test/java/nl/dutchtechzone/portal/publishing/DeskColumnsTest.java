package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** The desk's list can give fields of drafts along. */
@QuarkusTest
class DeskColumnsTest extends ApiTest {

    @Test
    void areThoseOfTheNewestDraft() {
        String key = Drafts.fresh("kolom");
        DeskItem theme = DeskItem.create("themes", Drafts.theme(key).put("order", 3));
        theme.save(Drafts.theme(key).put("order", 7));
        String row = "items.find { it.id == '" + theme.id() + "' }.columns";
        EDITOR.asks().get("/api/v1/desk/themes?columns=order,key,colour&q=" + key).then().statusCode(200)
                .body("total", equalTo(1))
                .body(row, hasEntry("order", 7)).body(row, hasEntry("key", key)).body(row + ".colour", nullValue());
    }

    @Test
    void areLeftOutUnlessTheyAreAskedFor() {
        DeskItem.story();
        EDITOR.asks().get("/api/v1/desk/stories?limit=1").then().statusCode(200)
                .body("items.columns", hasItem(aMapWithSize(0)));
    }

    /** Words are long and per language; titles has those that a list needs. */
    @Test
    void thatTheDraftDoesNotHaveAreRefusedByName() {
        EDITOR.asks().get("/api/v1/desk/sectors?columns=key,texts,colour").then().statusCode(400)
                .body("errors.field", contains("columns", "columns"))
                .body("errors[0].allowed", hasItems("key", "externalId"));
    }
}
