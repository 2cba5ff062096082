package nl.dutchtechzone.portal.finance;

import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a year's statement. */
@Schema(name = "StatementView", description = "The whole of a year's statement", allOf = {StatementCard.class, StatementView.Fields.class, StatementView.Added.class})
public interface StatementView {

    /** What the whole adds to a card. */
    @Schema(name = "StatementViewFields", description = "What the whole of a statement adds to its card")
    record Fields(
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images,
            @Schema(nullable = true, description = "What was put right since the publication before, in words") String note,
            @Schema(description = "Up to where the ledger counts") long position,
            List<BudgetLine> lines,
            List<InKind> inKind) {}

    /** Where it stands among its publications. */
    @Schema(name = "StatementAdded", description = "Where a statement is on the portal")
    record Added(@Schema(nullable = true, description = "The page on the portal") String address) {}
}
