package nl.dutchtechzone.portal.finance.ledger;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the ledger can be asked. */
public class LedgerQuery {

    @QueryParam("book")
    @Parameter(description = "Only this sort of entries")
    Book book;

    @QueryParam("year")
    @Parameter(description = "Only of this year")
    @Schema(minimum = "2000", maximum = "2100")
    Integer year;

    @QueryParam("fund")
    @Parameter(description = "Only of this fund, by its id")
    UUID fund;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many at most")
    @Schema(minimum = "1", maximum = "100", defaultValue = "50")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the next page begins: from next of the page before")
    @Schema(maxLength = 200)
    String cursor;
}
