package nl.dutchtechzone.portal.place;

import java.util.Map;
import nl.dutchtechzone.portal.publishing.Draft;
import nl.dutchtechzone.portal.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality as an editor writes it.
 *
 * @param cbsCode the region code of Statistics Netherlands
 */
@Schema(description = "A municipality as an editor writes it")
public record MunicipalityDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "emmen") String key,
        @Schema(pattern = "^GM[0-9]{4}$", examples = "GM0114", description = "The region code of Statistics Netherlands") String cbsCode,
        @Schema(maxLength = 60, examples = "Drenthe") String province,
        @Schema(format = "uri", pattern = WebAddress.FORM, maxLength = 500) String website,
        @Schema(required = true) Map<String, PlaceText> texts) implements Draft {

    public MunicipalityDraft {
        texts = texts == null ? Map.of() : texts;
    }
}
