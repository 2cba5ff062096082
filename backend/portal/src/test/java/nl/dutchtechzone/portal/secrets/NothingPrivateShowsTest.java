package nl.dutchtechzone.portal.secrets;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.Follow;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.WholeSitemap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked of the window, with whatever is at the desk: no word and no id of what is not public is answered, and
 * no number tells of it. Another try each time; {@code -Dsecrets.seed=…} repeats one.
 */
@QuarkusTest
class NothingPrivateShowsTest extends ApiTest {

    private static final int QUESTIONS = 250;
    private static final List<Integer> EXPECTED = List.of(200, 301, 400, 404, 406, 410);

    private final long seed = Long.getLong("secrets.seed", System.nanoTime());

    @Test
    void whateverIsAsked() {
        SplittableRandom random = new SplittableRandom(seed);
        World world = new World(random).make();
        holdsTheSecretsOf(world);
        Set<String> secrets = world.secrets();
        whatHasTheCommonWordIsWhatIsPublic(world);
        for (World.Made one : world.all()) {
            oneByOne(one, secrets);
        }
        for (String page : new String[] {"/", "/en/", "/verhalen", "/evenementen", "/geld", "/zoeken?q=" + world.common}) {
            ask(page, secrets);
        }
        for (String file : WholeSitemap.addresses()) {
            ask(file, secrets);
        }
        whatIsHiddenFindsNothing(world);
        RandomQuestions questions = new RandomQuestions(random, world);
        for (int i = 0; i < QUESTIONS; i++) {
            String address = questions.next();
            Response answer = ask(address, secrets);
            if (answer.statusCode() == 200 && answer.contentType().contains("json")) {
                JsonNode json = JsonBody.of(answer);
                if (json.has("changes")) {
                    questions.remember(json.at("/changes/version").asText());
                }
                countsNothingHidden(address, json, secrets);
                if (json.path("next").isTextual()) {
                    ask(json.get("next").asText().replaceFirst("^https?://[^/]+", ""), secrets);
                }
            }
        }
    }

    /** A test that hides nothing would find nothing. */
    private void holdsTheSecretsOf(World world) {
        for (World.State state : World.State.values()) {
            assertTrue(world.all().stream().anyMatch(one -> one.state() == state), message(state.toString()));
        }
        assertTrue(world.secrets().size() > world.all().size(), message("few secrets"));
    }

    /** Everything has the word in its title, so lists, search and its counts must tell of the public ones alone. */
    private void whatHasTheCommonWordIsWhatIsPublic(World world) {
        Set<String> visible = new TreeSet<>();
        Set<String> collections = new TreeSet<>();
        world.all().forEach(one -> {
            collections.add(one.collection());
            if (isFound(one)) {
                visible.add(one.id().toString());
            }
        });
        var found = NOBODY.asks().queryParam("q", world.common).queryParam("limit", 50).get("/api/v1/search").then().statusCode(200).extract().jsonPath();
        assertEquals(visible, new TreeSet<>(Follow.ids(found)), message("search"));
        assertEquals(visible.size(), found.getInt("total"), message("total of search"));
        assertEquals(visible.size(), found.getList("facets.kind.count", Integer.class).stream().mapToInt(Integer::intValue).sum(), message("facets"));
        for (String collection : collections) {
            Set<String> ofIt = new TreeSet<>(world.of(collection).stream().filter(NothingPrivateShowsTest::isFound).map(one -> one.id().toString()).toList());
            Response list = NOBODY.asks().queryParam("q", world.common).queryParam("limit", 100).get("/api/v1/" + collection);
            list.then().statusCode(200);
            assertEquals(ofIt, new TreeSet<>(list.jsonPath().getList("items.id", String.class)), message(collection));
            assertEquals(list.jsonPath().getList("items").size(), list.jsonPath().getInt("total"), message("total of " + collection));
        }
    }

    /** A list of what points at a hidden item would tell that there is one, and what it is about. */
    private void whatIsHiddenFindsNothing(World world) {
        int asked = 0;
        for (ContractDocument.Operation list : ContractDocument.read().operations()) {
            for (JsonNode parameter : list.isOfDesk() || !list.method().equals("GET") ? List.<JsonNode>of() : list.node().path("parameters")) {
                String collection = parameter.path("name").asText() + "s";
                if (!parameter.at("/schema/items/format").asText().equals("uuid")) {
                    continue;
                }
                for (World.Made one : world.of(collection).stream().filter(any -> !any.state().isVisible()).toList()) {
                    String address = list.path() + "?" + parameter.path("name").asText() + "=" + one.id();
                    assertTrue(JsonBody.of(ask(address, Set.of())).path("items").isEmpty(), message(address));
                    asked++;
                }
            }
        }
        assertTrue(asked > 0, message("nothing asked"));
    }

    /** People have no title but a name, which is kept apart and here not public: they are never found by words. */
    private static boolean isFound(World.Made one) {
        return one.state().isVisible() && !one.collection().equals("people");
    }

    /** By its own addresses: the trail, its page, its file for a calendar. */
    private void oneByOne(World.Made one, Set<String> secrets) {
        for (String address : new String[] {"/api/v1/trail/" + kind(one) + "/" + one.id(), "/api/v1/" + one.collection() + "/" + one.id()}) {
            Response answer = ask(address, secrets);
            if (!one.state().isVisible()) {
                assertTrue(answer.statusCode() != 200, message(address));
            }
        }
        for (String slug : one.slugs()) {
            ask("/api/v1/" + one.collection() + "/" + slug, secrets);
            ask("/feeds/events/" + slug + ".ics", secrets);
        }
        one.pages().forEach(page -> ask(page, secrets));
    }

    private static String kind(World.Made one) {
        return switch (one.collection()) {
            case "municipalities" -> "municipality";
            case "stories" -> "story";
            case "finances" -> "statement";
            case "people" -> "person";
            default -> one.collection().replaceFirst("s$", "");
        };
    }

    private Response ask(String address, Set<String> secrets) {
        Response answer = NOBODY.asks().urlEncodingEnabled(false).get(address);
        assertTrue(EXPECTED.contains(answer.statusCode()), message(address + " gives " + answer.statusCode() + " " + answer.asString()));
        String asked = URLDecoder.decode(address, StandardCharsets.UTF_8);
        // what was asked may be named again
        String told = answer.getHeaders() + "\n" + answer.asString();
        for (String secret : secrets) {
            assertTrue(!told.contains(secret) || asked.contains(secret), message(address + " tells " + secret + ":\n" + told));
        }
        return answer;
    }

    private void countsNothingHidden(String address, JsonNode answer, Set<String> secrets) {
        boolean forASecret = secrets.stream().anyMatch(secret -> address.matches(".*[?&](q|tag)=" + secret + "(&.*)?"));
        if (forASecret && !address.contains("changedSince")) {
            assertTrue(answer.path("items").isEmpty(), message(address + " gives " + answer));
            assertEquals(0, answer.path("total").asInt(), message(address));
            answer.path("facets").forEach(facet -> facet.forEach(value -> assertEquals(0, value.path("count").asInt(), message(address))));
        }
    }

    private String message(String what) {
        return what + " (-Dsecrets.seed=" + seed + ")";
    }
}
