package nl.dutchtechzone.portal.finance.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is given for free. The names are those of the API. */
@Schema(description = "What is given for free")
public enum InKindType {
    hours, housing, other
}
