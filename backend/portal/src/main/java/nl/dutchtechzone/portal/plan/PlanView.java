package nl.dutchtechzone.portal.plan;

import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a plan. */
@Schema(name = "PlanView", description = "The whole of a plan", allOf = {PlanCard.class, PlanView.Fields.class, PlanView.Added.class})
public interface PlanView {

    /** What the whole adds to a card. */
    @Schema(name = "PlanViewFields", description = "What the whole of a plan adds to its card")
    record Fields(@Schema(nullable = true) RichText body,
            @Schema(nullable = true, description = "How it is paid") RichText financing,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images) {}

    /** What its actions tell of it. */
    @Schema(name = "PlanAdded", description = "What its actions tell of a plan")
    record Added(
            @Schema(type = SchemaType.ARRAY, implementation = ThemeLink.class) List<Ref> themes,
            @Schema(ref = "ActionCards") Object actions,
            @Schema(type = SchemaType.ARRAY, implementation = PlanCard.class, description = "The plans that serve it, where it is a course") List<Ref> plans,
            @Schema(nullable = true, description = "The page on the portal") String address) {}
}
