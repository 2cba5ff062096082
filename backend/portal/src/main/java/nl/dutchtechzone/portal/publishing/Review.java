package nl.dutchtechzone.portal.publishing;

import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;

/** The steps of review: draft, submitted, approved, or back to draft with a remark. */
final class Review {

    private Review() {}

    static void apply(Action action, LanguageState state, String remark, Caller caller) {
        switch (action) {
            case submit -> {
                require(state.state == ReviewState.draft, "Only a draft can be submitted; this is " + state.state + ".");
                state.state = ReviewState.submitted;
                state.remark = null;
            }
            case approve -> {
                require(state.state == ReviewState.submitted, "Only what was submitted can be approved; this is " + state.state + ".");
                require(!state.author.equals(caller.subject()), "Someone other than its last author must approve this.");
                state.state = ReviewState.approved;
                state.remark = null;
            }
            case requestChanges -> {
                require(state.state != ReviewState.draft, "Only what was submitted can be sent back; this is a draft.");
                state.state = ReviewState.draft;
                state.remark = remark;
            }
            default -> throw new IllegalArgumentException(action + " is no step of review");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw ProblemException.of(ProblemType.CONFLICT, otherwise);
        }
    }
}
