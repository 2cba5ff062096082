package nl.dutchtechzone.portal.plan;

import java.time.LocalDate;
import java.util.List;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action point in a list. */
@Schema(name = "ActionCard", description = "An action point in a list", allOf = {ActionLink.class, Alternates.class, ActionCard.Fields.class})
public interface ActionCard {

    /** What a card adds to a link. */
    @Schema(name = "ActionCardFields", description = "What an action point shows in a list")
    record Fields(
            @Schema(nullable = true) String summary,
            @Schema(description = "Its number within its theme") int number,
            @Schema(implementation = ThemeLink.class, nullable = true) Ref theme,
            @Schema(implementation = PlanLink.class, nullable = true) Ref plan,
            @Schema(description = "Keys of goals of its theme") List<String> goals,
            @Schema(nullable = true) LocalDate dueDate,
            @Schema(nullable = true, description = "Why it stands as it does") String stateReason,
            @Schema(implementation = ContactLink.class, nullable = true, description = "Who answers for it") Ref owner) {}
}
