package nl.dutchtechzone.portal.finance.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a fund. The names are those of the API. */
@Schema(description = "endowment: money put into the fund; decision: money that a body decided to spend from it")
public enum FundMove {
    endowment, decision
}
