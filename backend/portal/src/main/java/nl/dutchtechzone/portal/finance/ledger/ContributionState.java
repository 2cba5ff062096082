package nl.dutchtechzone.portal.finance.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a contribution is. The names are those of the API. */
@Schema(description = "How far a contribution is")
public enum ContributionState {
    invoiced, received
}
