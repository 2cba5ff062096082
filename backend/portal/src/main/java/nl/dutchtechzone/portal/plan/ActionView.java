package nl.dutchtechzone.portal.plan;

import java.util.List;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.PaymentsTotal;
import nl.dutchtechzone.portal.publishing.PublicPayment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of an action point. */
@Schema(name = "ActionView", description = "The whole of an action point", allOf = {ActionCard.class, ActionView.Fields.class, ActionView.Added.class})
public interface ActionView {

    /** What the whole adds to a card. */
    @Schema(name = "ActionViewFields", description = "What the whole of an action point adds to its card")
    record Fields(
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> municipalities,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> sectors,
            @Schema(type = SchemaType.ARRAY, implementation = ContactLink.class) List<Ref> organisations,
            List<Indicator.View> indicators,
            @Schema(description = "What was done for it, the newest first") List<ProgressNote.View> notes) {}

    /** What others tell of it. */
    @Schema(name = "ActionAdded", description = "What others tell of an action point")
    record Added(
            @Schema(description = "How it stood before, the newest first") List<PastState> states,
            @Schema(description = "What it costs, and who pays") List<PublicPayment> payments,
            @Schema(description = "What it costs together") PaymentsTotal paymentsTotal,
            @Schema(ref = "StoryCards") Object stories,
            @Schema(ref = "EventCards") Object events,
            @Schema(ref = "FigureCards") Object figures,
            @Schema(nullable = true, description = "The page on the portal") String address) {}
}
