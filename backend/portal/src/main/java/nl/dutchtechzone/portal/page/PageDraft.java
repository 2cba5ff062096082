package nl.dutchtechzone.portal.page;

import java.util.Map;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page as an editor writes it.
 *
 * @param order its place among the pages that are linked to in the same place
 */
@Schema(description = "A page as an editor writes it")
public record PageDraft(
        @Schema(maxLength = 200) String externalId,
        Navigation navigation,
        @Schema(minimum = "0", maximum = "1000", description = "Its place among the pages that are linked to in the same place") Integer order,
        @Schema(required = true, description = "The words by language") Map<String, PageText> texts) implements Draft {

    public PageDraft {
        navigation = navigation == null ? Navigation.nowhere : navigation;
        order = order == null ? 0 : order;
        texts = texts == null ? Map.of() : texts;
    }
}
