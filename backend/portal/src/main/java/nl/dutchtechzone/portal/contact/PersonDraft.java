package nl.dutchtechzone.portal.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import nl.dutchtechzone.portal.publishing.Draft;
import nl.dutchtechzone.portal.publishing.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person of the network as an editor writes it: what they are, and where. Who they are is no part of it but kept as
 * personal values, so that no revision holds it.
 *
 * @param order the place among the members of a body, the lowest first
 */
@Schema(description = "What a person of the network is, and where; name and other personal values are kept apart, so that no revision holds them")
public record PersonDraft(
        @Schema(maxLength = 200, description = "Your own key for it; no name and no e-mail address") String externalId,
        @Schema(minimum = "0", maximum = "1000", description = "The place among the members of a body, the lowest first") Integer order,
        @Schema(maxItems = 20) List<PersonRole> roles) implements Draft {

    public PersonDraft {
        order = order == null ? 0 : order;
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    @Override
    @JsonIgnore
    public Map<String, Text> texts() {
        return Map.of();
    }

    @Override
    public boolean hasWords(String language) {
        return roles.stream().anyMatch(role -> role.title().get(language) != null);
    }
}
