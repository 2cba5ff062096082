package nl.dutchtechzone.portal.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.place.Place;
import nl.dutchtechzone.portal.publishing.Draft;
import nl.dutchtechzone.portal.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation of the network as an editor writes it.
 *
 * @param key          what partners are bound to by their token
 * @param place        where visitors find it
 * @param municipality the one that it is in
 * @param socials      web addresses of its profiles elsewhere
 */
@Schema(description = "An organisation of the network as an editor writes it")
public record ContactDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "voorbeeld-partner", description = "What partners are bound to by their token") String key,
        @Schema(required = true) Category category,
        @Schema(format = "uri", pattern = WebAddress.FORM, maxLength = 500) String website,
        @Schema(maxItems = 10, description = "Web addresses of its profiles elsewhere", examples = "[\"https://www.linkedin.com/company/voorbeeld\"]") List<String> socials,
        Place place,
        @Schema(description = "The municipality that it is in") UUID municipality,
        @Schema(maxItems = 20) List<UUID> sectors,
        @Schema(description = "A picture from the media") UUID logo,
        @Schema(required = true) Map<String, ContactText> texts) implements Draft {

    public ContactDraft {
        socials = socials == null ? List.of() : List.copyOf(socials);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        texts = texts == null ? Map.of() : texts;
    }
}
