package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Funds at the desk. */
@Path("/api/v1/desk/funds")
@Tag(name = "Desk: funds", description = "Preparing and publishing funds; what is decided on them stands in the ledger")
class FundDeskResource extends DeskResource<FundDraft> {

    FundDeskResource(FundKind kind) {
        super(kind);
    }
}
