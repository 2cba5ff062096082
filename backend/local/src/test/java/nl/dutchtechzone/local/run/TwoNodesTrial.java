package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.dutchtechzone.local.run.Api.Answer;
import org.junit.jupiter.api.Test;

/** Two backends share one database: what happens on one shows on the other, answers in its memory included. */
class TwoNodesTrial extends PortalTrial {

    private static final String NAME = "Voorbeeld Tweeknoop";

    @Test
    void whatIsPublishedAndWhoIsErasedOnOneIsSoOnTheOther() {
        String editor = api.token("editor");
        String publisher = api.token("publisher");
        try (TrialPortal.Node other = portal.anotherNode()) {
            List<String> questions = List.of("/api/v1/stories?q=tweeknoop", "/api/v1/search?q=tweeknoop");
            questions.forEach(question -> assertEquals(0, total(other.api(), question), question));
            done(api.publish(done(api.create(Api.story("Tweeknoop gaat open"), "two-nodes", editor)), publisher));
            questions.forEach(question -> portal.await("The other node knows of the story", RECOVERY, () -> total(other.api(), question) == 1));

            String person = publicPerson(editor, publisher);
            portal.await("The other node knows of the person", RECOVERY, () -> answersWithTheName(other.api(), person) == 3);
            done(api.post("privacy/people/" + person + "/_erase", "{\"confirmation\": \"" + NAME + "\"}", api.token("administrator")));
            portal.await("The other node has forgotten the person", RECOVERY, () -> answersWithTheName(other.api(), person) == 0);
        }
    }

    /** Somebody whose name is public everywhere. */
    private String publicPerson(String editor, String publisher) {
        Answer body = done(api.post("contacts", """
                {"key": "tweeknoop", "category": "company", "texts": {"nl": {"title": "Bedrijf met twee knopen"}}}""", editor));
        done(api.publish("contacts", body, publisher));
        Answer person = done(api.post("people", """
                {"roles": [{"organisation": "%s", "title": {"nl": "Voorzitter"}, "fromDate": "2024-01-01"}]}"""
                .formatted(body.json().path("id").asText()), editor));
        String id = person.json().path("id").asText();
        done(api.put("people/" + id + "/values", """
                {"values": [{"field": "name", "value": "%s", "ground": "consent", "scope": "everywhere", "givenDate": "%s"}]}"""
                .formatted(NAME, LocalDate.now(ZoneId.of("Europe/Amsterdam"))), api.read("people/" + id + "/values", editor).header("ETag"), editor));
        done(api.publish("people", api.read("people/" + id, editor), publisher));
        return id;
    }

    /** How many of three answers have the name. */
    private static long answersWithTheName(Api node, String person) {
        return Stream.of("/api/v1/people/" + person, "/api/v1/people", "/api/v1/search?q=Voorbeeld+Tweeknoop")
                .filter(question -> node.get(question).toString().contains(NAME)).count();
    }

    private static int total(Api node, String question) {
        return node.get(question).json().path("total").asInt();
    }

    private static Answer done(Answer answer) {
        assertEquals(2, answer.status() / 100, answer::toString);
        return answer;
    }
}
