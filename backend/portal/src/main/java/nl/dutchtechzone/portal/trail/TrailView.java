package nl.dutchtechzone.portal.trail;

import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.PublicPayment;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For documentation: what an item comes from and what came of it. */
@Schema(name = "Trail", description = "What an item comes from, back to the euro, and what came of it, on to the results")
interface TrailView {

    @Schema(implementation = Face.class)
    Ref getItem();

    @Schema(description = "What it comes from, the nearest first")
    List<Place> getComesFrom();

    @Schema(description = "What came of it, the nearest first")
    List<Place> getLeadsTo();

    @Schema(description = "The euros between the items of the trail")
    List<PublicPayment> getPayments();

    @Schema(description = "Whether this is all of it; of long trails the newest items are given")
    boolean isComplete();

    /** An item on the trail. */
    @Schema(name = "TrailPlace", description = "An item on the trail")
    record Place(
            @Schema(implementation = Face.class) Ref item,
            @Schema(minimum = "1", description = "How many steps it is away") int distance,
            @Schema(description = "The items one step nearer that lead here") List<UUID> via) {}
}
