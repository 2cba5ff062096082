package nl.dutchtechzone.portal.finance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a contribution stands. The names are those of the API. */
@Schema(description = "missing: no population figure, so no amount; expected: there is an amount; then invoiced and received")
public enum ContributionStanding {
    missing, expected, invoiced, received
}
