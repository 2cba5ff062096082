package nl.dutchtechzone.portal.contact;

import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation of the network as an editor writes it.
 *
 * @param key   what partners are bound to by their token
 * @param place the municipality that it is in
 */
@Schema(description = "An organisation of the network as an editor writes it")
public record ContactDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "voorbeeld-partner", description = "What partners are bound to by their token") String key,
        @Schema(required = true) Category category,
        @Schema(format = "uri", pattern = "^https?://.*$", maxLength = 500) String website,
        @Schema(description = "The municipality that it is in") UUID place,
        @Schema(required = true) Map<String, ContactText> texts) implements Draft {

    public ContactDraft {
        texts = texts == null ? Map.of() : texts;
    }
}
