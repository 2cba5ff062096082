package nl.dutchtechzone.portal.publishing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other languages in which an item can be seen now. */
public record Alternates(List<Alternate> alternates) {

    @Schema(name = "Alternate", description = "Another language in which the item can be seen now")
    public record Alternate(@Schema(examples = "en") String language, @Schema(nullable = true) String slug) {}
}
