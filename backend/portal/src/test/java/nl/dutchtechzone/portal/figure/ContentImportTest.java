package nl.dutchtechzone.portal.figure;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.dutchtechzone.local.content.ContentAddress;
import nl.dutchtechzone.local.content.Importer;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content files come in through the desk, those that refer to each other too. */
@QuarkusTest
class ContentImportTest extends ApiTest {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @TempDir
    Path folder;

    @Test
    void anActionAndTheFigureThatShowsItsIndicatorReferToEachOther() throws IOException {
        UUID action = Drafts.freshId();
        UUID figure = Drafts.freshId();
        String key = Drafts.fresh("cijfer");
        ObjectNode plan = Drafts.plan(2061).put("type", "network");
        plan.withObject("texts").withObject("nl").put("title", "Plan " + key);
        write("actions/lessen.yaml", """
                id: %s
                draft:
                  plan: %s
                  theme: %s
                  indicators: [{texts: {nl: Wie een baan vond}, target: 120, figure: figures/banen}]
                  texts: {nl: {title: Een les, summary: Wat er gebeurt.}}
                publish: [nl]
                """.formatted(action, DeskItem.create("plans", plan).publish("nl").id(),
                DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl").id()));
        write("figures/banen.yaml", """
                id: %s
                draft:
                  key: %s
                  unit: {nl: banen}
                  source: Een bron
                  values: [{area: region, year: 2023, value: 12}]
                  total: source
                  actions: [actions/lessen]
                  texts: {nl: {title: Banen %s, summary: Wat er is geteld.}}
                publish: true
                """.formatted(figure, key, key));
        bringIn();
        NOBODY.asks().get("/api/v1/actions/" + action).then().statusCode(200).body("indicators.figure.id", contains(figure.toString()));
        int version = version(action);
        bringIn();
        assertEquals(version, version(action));
        NOBODY.asks().get("/api/v1/figures?fields=id&action=" + action).then().statusCode(200).body("items.id", contains(figure.toString()));
    }

    private void bringIn() {
        assertTrue(Importer.bringIn(folder, ContentAddress.local("http://localhost:" + RestAssured.port, realm), false));
    }

    private int version(UUID action) {
        return PUBLISHER.asks().get("/api/v1/desk/actions/" + action).then().statusCode(200).body("revision", equalTo(2)).extract().path("version");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
