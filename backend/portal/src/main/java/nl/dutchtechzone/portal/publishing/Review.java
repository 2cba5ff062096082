package nl.dutchtechzone.portal.publishing;

import java.util.Map;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;

/** The steps of review: draft, submitted, approved, or back to draft with a remark. */
final class Review {

    private static final Refusal OWN_WORK = new Refusal("own-work", "Someone other than its last author must approve this.");

    private Review() {}

    static void apply(Action action, LanguageState state, String remark, Caller caller) {
        switch (action) {
            case submit -> {
                require(state.state == ReviewState.draft, outOfOrder("Only a draft can be submitted", state));
                state.state = ReviewState.submitted;
                state.remark = null;
            }
            case approve -> {
                require(state.state == ReviewState.submitted, outOfOrder("Only what was submitted can be approved", state));
                require(!state.author.equals(caller.subject()), OWN_WORK);
                state.state = ReviewState.approved;
                state.remark = null;
            }
            case requestChanges -> {
                require(state.state != ReviewState.draft, outOfOrder("Only what was submitted can be sent back", state));
                state.state = ReviewState.draft;
                state.remark = remark;
            }
            default -> throw new IllegalArgumentException(action + " is no step of review");
        }
    }

    private static Refusal outOfOrder(String rule, LanguageState state) {
        return new Refusal("out-of-order", rule + "; this is " + state.state + ".", Map.of("state", state.state.word()));
    }

    private static void require(boolean holds, Refusal otherwise) {
        if (!holds) {
            throw ProblemException.conflict(otherwise);
        }
    }
}
