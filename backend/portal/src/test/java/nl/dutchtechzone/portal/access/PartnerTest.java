package nl.dutchtechzone.portal.access;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PARTNER;
import static nl.dutchtechzone.portal.api.Someone.PARTNER_FEED;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.PartnerOrganisation;
import nl.dutchtechzone.portal.api.Picture;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Partners work for their own organisation, and know of nothing else. */
@QuarkusTest
class PartnerTest extends ApiTest {

    private static final String STORIES = "/api/v1/desk/stories";

    @Test
    void mayOfferStoriesOfTheOwnOrganisation() {
        DeskItem story = DeskItem.create(PARTNER, "stories", PartnerOrganisation.story());
        story.trySave(PARTNER, PartnerOrganisation.story(), story.etag()).then().statusCode(200)
                .body("allowed.submit.allowed", equalTo(true)).body("allowed.publish.allowed", equalTo(false));
        story.refresh().act(PARTNER, "_submit", "{language: 'nl'}");
        story.tryTo(PARTNER, "_publish", "{language: 'nl'}").then().statusCode(403).body("code", equalTo("role"));
        story.publish("nl");
    }

    @Test
    void mayNotWriteForAnotherOrganisation() {
        DeskItem.post(PARTNER, STORIES, Drafts.story()).then().statusCode(403).body("code", equalTo("other-organisation"))
                .body("about.organisation", equalTo(Someone.ORGANISATION));
        DeskItem.post(PARTNER, STORIES, ofAnother()).then().statusCode(403);
        DeskItem.post(PARTNER_FEED, STORIES, ofAnother()).then().statusCode(403);
        PARTNER.asks().contentType("application/json").header("If-None-Match", "*").body(ofAnother().toString())
                .put(STORIES + "/" + Drafts.freshId()).then().statusCode(403);
    }

    @Test
    void mayNotGiveAStoryAway() {
        DeskItem story = DeskItem.create(PARTNER, "stories", PartnerOrganisation.story());
        story.trySave(PARTNER, ofAnother(), story.etag()).then().statusCode(403);
        story.trySave(PARTNER, Drafts.story(), story.etag()).then().statusCode(403);
        story.trySave(EDITOR, ofAnother(), story.etag()).then().statusCode(200);
        PARTNER.asks().get(story.path()).then().statusCode(404);
    }

    @Test
    void findsNothingOfAnother() {
        DeskItem story = DeskItem.create("stories", ofAnother()).publish("nl");
        String[] reads = {"", "/revisions", "/revisions/1", "/publications", "/working-copy"};
        for (String read : reads) {
            PARTNER.asks().get(story.path() + read).then().statusCode(404).body("detail", equalTo("There is nothing at this address."));
        }
        story.trySave(PARTNER, PartnerOrganisation.story(), story.etag()).then().statusCode(404);
        story.trySave(PARTNER, PartnerOrganisation.story(), "\"99\"").then().statusCode(404);
        story.trySave(PARTNER, PartnerOrganisation.story(), null).then().statusCode(404);
        story.tryTo(PARTNER, "_submit", "{language: 'nl'}").then().statusCode(404);
        PARTNER.asks().delete(story.path() + "/working-copy").then().statusCode(404);
    }

    @Test
    void seesOnlyTheOwnInLists() {
        DeskItem other = DeskItem.create("stories", ofAnother());
        DeskItem own = DeskItem.create(PARTNER_FEED, "stories", PartnerOrganisation.story());
        PARTNER.asks().get(STORIES).then().statusCode(200)
                .body("items.id", hasItem(own.id().toString())).body("items.id", not(hasItem(other.id().toString())))
                .body("items.organisation", everyItem(equalTo(Someone.ORGANISATION)));
        PARTNER.asks().get("/api/v1/desk/themes").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void seesOnlyTheOwnPictures() {
        DeskItem picture = Picture.uploaded(EDITOR);
        PARTNER.asks().get(picture.path()).then().statusCode(404);
        PARTNER.asks().get(picture.path() + "/renditions/640").then().statusCode(404);
        DeskItem own = Picture.uploaded(PARTNER);
        PARTNER.asks().get(own.path() + "/renditions/640").then().statusCode(200);
        PARTNER_FEED.asks().get(own.path()).then().statusCode(200);
        own.save(Drafts.json("{credit: 'De tekenaar', texts: {}}"));
        PARTNER.asks().get(own.path()).then().statusCode(200).body("draft.credit", equalTo("De tekenaar"));
    }

    @Test
    void restoringDoesNotBringAnotherOrganisationBackUnseen() {
        DeskItem story = DeskItem.create("stories", ofAnother());
        story.save(PartnerOrganisation.story());
        PARTNER.asks().get(story.path()).then().statusCode(200);
        story.act(PUBLISHER, "_restore", "{revision: 1}");
        PARTNER.asks().get(story.path()).then().statusCode(404);
    }

    private static ObjectNode ofAnother() {
        UUID other = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("ander"))).id();
        return Drafts.story().put("organisation", other.toString());
    }
}
