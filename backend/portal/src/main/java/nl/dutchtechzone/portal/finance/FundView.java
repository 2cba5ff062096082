package nl.dutchtechzone.portal.finance;

import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a fund. */
@Schema(name = "FundView", description = "The whole of a fund", allOf = {FundCard.class, FundView.Fields.class, FundView.Added.class})
public interface FundView {

    /** What the whole adds to a card. */
    @Schema(name = "FundViewFields", description = "What the whole of a fund adds to its card")
    record Fields(
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images,
            @Schema(description = "Up to where the ledger counts") long position,
            @Schema(description = "All that happened to it, what was taken back too") List<FundStep> steps) {}

    /** Where it is on the portal. */
    @Schema(name = "FundAdded", description = "Where a fund is on the portal")
    record Added(@Schema(nullable = true, description = "The page on the portal") String address) {}
}
