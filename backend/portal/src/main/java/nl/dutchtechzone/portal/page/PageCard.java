package nl.dutchtechzone.portal.page;

import nl.dutchtechzone.portal.publishing.Alternates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page in a list. */
@Schema(name = "PageCard", description = "A page in a list", allOf = {PageLink.class, Alternates.class, PageCard.Fields.class})
public interface PageCard {

    /** What a card adds to a link. */
    @Schema(name = "PageCardFields", description = "What a page shows in a list")
    record Fields(@Schema(nullable = true) String summary, Navigation navigation, int order) {}
}
