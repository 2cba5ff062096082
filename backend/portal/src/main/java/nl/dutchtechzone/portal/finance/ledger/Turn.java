package nl.dutchtechzone.portal.finance.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.ProblemException;

/** One writer's turn with the ledger: goes on where something does not fit, so that all of that is told at once. */
final class Turn {

    private final List<Ledger.Recorded> recorded = new ArrayList<>();
    private final Faults unfit = new Faults();
    private long last;

    /**
     * @param last the newest position when the turn begins
     */
    Turn(long last) {
        this.last = last;
    }

    void take(String place, LongFunction<Ledger.Recorded> write) {
        try {
            Ledger.Recorded one = write.apply(last);
            recorded.add(one);
            last = Math.max(last, one.row().position());
        } catch (ProblemException refused) {
            unfit.add(place, refused.refusal());
        }
    }

    /** What was recorded; a 409 that undoes all of it if anything did not fit. */
    List<Ledger.Recorded> done() {
        if (!unfit.none()) {
            throw ProblemException.conflict(unfit.list());
        }
        return recorded;
    }
}
