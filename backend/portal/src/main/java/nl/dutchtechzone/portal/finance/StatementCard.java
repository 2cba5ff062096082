package nl.dutchtechzone.portal.finance;

import java.util.List;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.plan.PlanLink;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's statement in a list, with all that is needed to lay years side by side. */
@Schema(name = "StatementCard", description = "A year's statement in a list", allOf = {StatementLink.class, Alternates.class, StatementCard.Fields.class})
public interface StatementCard {

    /** What a card adds to a link. */
    @Schema(name = "StatementCardFields", description = "What municipalities pay, and the totals")
    record Fields(
            @Schema(nullable = true) String summary,
            @Schema(type = SchemaType.ARRAY, implementation = PlanLink.class, description = "The plans that the money is for") List<Ref> plans,
            List<Contribution> contributions,
            StatementTotals totals) {}
}
