package nl.dutchtechzone.portal.contact;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Picture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactTest extends ApiTest {

    private static final String CONTACTS = "/api/v1/contacts";

    @Test
    void showsWhereItIsWhatItDoesAndWhereElseToFindIt() {
        String key = Drafts.fresh("werkplaats");
        DeskItem sector = DeskItem.create("sectors", Drafts.sector(Drafts.fresh("sector"))).publish();
        DeskItem municipality = DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("gemeente"))).publish();
        DeskItem logo = Picture.uploaded();
        ObjectNode draft = Drafts.contact(key).put("municipality", municipality.id().toString()).put("logo", logo.id().toString());
        draft.setAll(Drafts.json("{place: {name: 'Werkplaats', street: 'Voorbeeldstraat 1', postalCode: '7811 AA', town: 'Emmen', latitude: 52.78, longitude: 6.9},"
                + " socials: ['https://social.example/werkplaats'], sectors: ['%s']}", sector.id()));
        ((ObjectNode) draft.at("/texts/nl")).set("body", Drafts.json(Drafts.paragraph("Hier maak je robots.")));
        DeskItem contact = DeskItem.create("contacts", draft).publish();

        String address = CONTACTS + "/" + contact.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
        NOBODY.asks().get(address).then().statusCode(200).body("place.town", equalTo("Emmen"))
                .body("socials", contains("https://social.example/werkplaats")).body("sectors.id", contains(sector.id().toString()))
                .body("municipality.id", equalTo(municipality.id().toString())).body("logo.id", equalTo(logo.id().toString()))
                .body("address", endsWith("/netwerk/" + address.replaceFirst(".*/", "")));
        String found = "?category=company&municipality=" + municipality.view().getString("draft.key") + "&sector=" + sector.view().getString("draft.key");
        NOBODY.asks().get(CONTACTS + found).then().statusCode(200).body("items.key", contains(key));
        NOBODY.asks().get(CONTACTS + found.replace("company", "school")).then().statusCode(200).body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/search?q=robots").then().statusCode(200).body("items.key", contains(key));
        sector.act(PUBLISHER, "_withdraw", "{}");
        logo.refresh().act(PUBLISHER, "_withdraw", "{}");
        NOBODY.asks().get(address).then().body("sectors", equalTo(List.of())).body("logo", nullValue());
    }

    @Test
    void faultsInItsPartsAreAllNamed() {
        ObjectNode draft = Drafts.contact(Drafts.fresh("fout"));
        draft.setAll(Drafts.json("{place: {name: 'Werkplaats', latitude: 52.78}, website: 'www.werkplaats.example', socials: ['https://goed.example', 'ftp://fout']}"));
        DeskItem.post(EDITOR, "/api/v1/desk/contacts", draft).then().statusCode(400)
                .body("errors.field", containsInAnyOrder("place.longitude", "website", "socials[1]"))
                .body("errors.findAll { it.code == 'web-address' }.field", containsInAnyOrder("website", "socials[1]"));
        DeskItem.post(EDITOR, "/api/v1/desk/contacts", draft.put("website", "ftp://werkplaats.example")).then().statusCode(400)
                .body("errors.findAll { it.code == 'web-address' }.field", containsInAnyOrder("website", "socials[1]"));
    }
}
