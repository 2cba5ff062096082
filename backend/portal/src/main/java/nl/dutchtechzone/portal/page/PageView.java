package nl.dutchtechzone.portal.page;

import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a page. */
@Schema(name = "PageView", description = "The whole of a page", allOf = {PageCard.class, PageView.Fields.class, PageView.Added.class})
public interface PageView {

    /** What the whole adds to a card. */
    @Schema(name = "PageViewFields", description = "What the whole of a page adds to its card")
    record Fields(@Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images,
            @Schema(description = "When these words became public") Instant changedAt) {}

    /** Where it is. */
    @Schema(name = "PageAdded", description = "Where a page is")
    record Added(@Schema(nullable = true, description = "The page on the portal") String address) {}
}
