package nl.dutchtechzone.portal.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.publishing.WindowState;
import nl.dutchtechzone.portal.web.Json;

/** Who belongs to a contact now, and who did before: read from the people that are visible. */
@Singleton
class Members {

    private static final int MOST = 200;
    private static final Set<String> SHOWN = Set.of("id", "kind", "language", "title", "slug", "key", "name");

    private final PersonKind people;
    private final Window window;
    private final WindowState state;

    Members(PersonKind people, Window window, WindowState state) {
        this.people = people;
        this.window = window;
        this.state = state;
    }

    void addTo(ObjectNode contact, String language) {
        String organisation = contact.get("id").asText();
        LocalDate today = state.today();
        ArrayNode now = contact.putArray("members");
        List<ObjectNode> earlier = new ArrayList<>();
        for (ObjectNode person : window.cards(people, language, WindowQuery.Filter.plain("organisation", List.of(organisation)),
                WindowQuery.Sort.ORDER, MOST)) {
            for (JsonNode role : person.path("roles")) {
                if (role.path("organisation").path("id").asText().equals(organisation)) {
                    ObjectNode member = member(person, role);
                    if (role.path("untilDate").isTextual() && LocalDate.parse(role.get("untilDate").asText()).isBefore(today)) {
                        earlier.add(member);
                    } else {
                        now.add(member);
                    }
                }
            }
        }
        earlier.sort(Comparator.comparing((ObjectNode member) -> member.get("untilDate").asText()).reversed());
        contact.putArray("earlierMembers").addAll(earlier);
    }

    private static ObjectNode member(ObjectNode person, JsonNode role) {
        ObjectNode member = Json.MAPPER.createObjectNode();
        member.set("person", person.deepCopy().retain(SHOWN));
        for (String field : List.of("title", "fromDate", "untilDate")) {
            member.set(field, role.get(field));
        }
        return member;
    }
}
