package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** The contact that the partners of the local realm speak for; public, so that its stories can be found by it. */
public final class PartnerOrganisation {

    private PartnerOrganisation() {}

    /** Its id; made when it is not there yet. */
    public static synchronized UUID id() {
        List<String> found = EDITOR.asks().queryParam("q", Someone.ORGANISATION).get("/api/v1/desk/contacts").then().statusCode(200)
                .extract().path("items.findAll { it.key == '" + Someone.ORGANISATION + "' }.id");
        return found.isEmpty()
                ? DeskItem.create("contacts", Drafts.contact(Someone.ORGANISATION)).publish().id()
                : UUID.fromString(found.getFirst());
    }

    /** A story that it offers. */
    public static ObjectNode story() {
        return Drafts.story().put("organisation", id().toString());
    }
}
