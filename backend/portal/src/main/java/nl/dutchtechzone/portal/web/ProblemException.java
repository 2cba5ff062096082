package nl.dutchtechzone.portal.web;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail, "", List.of()));
    }

    /** A 403: the caller may not do this. */
    public static ProblemException notAllowed(Refusal why) {
        return new ProblemException(Problem.of(ProblemType.NOT_ALLOWED, why, List.of()));
    }

    /** A 409: this does not fit what is stored. */
    public static ProblemException conflict(Refusal why) {
        return new ProblemException(Problem.of(ProblemType.CONFLICT, why, List.of()));
    }

    /** A 400 that names every fault. */
    public static ProblemException invalid(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.getFirst().detail()
                : "The request has " + faults.size() + " faults; errors names each of them.";
        return new ProblemException(Problem.of(ProblemType.INVALID_REQUEST, detail, "", List.copyOf(faults)));
    }

    /** A 409 that names everything that does not fit what is stored. */
    public static ProblemException conflict(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.getFirst().detail()
                : faults.size() + " parts of the request do not fit what is stored; errors names each of them.";
        return new ProblemException(Problem.of(ProblemType.CONFLICT, new Refusal("unfit", detail), List.copyOf(faults)));
    }

    public static ProblemException invalid(String field, String code, String detail) {
        return invalid(List.of(new Fault(field, code, detail, null)));
    }

    /** Said of what is absent and of what the caller may not know of, in the same words. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "There is nothing at this address.");
    }

    /** A 412 with what a client needs to merge: what is stored now, and what the caller started from. */
    public static ProblemException stale(String detail, Object current, Object base) {
        Problem plain = Problem.of(ProblemType.STALE, detail, "", List.of());
        return new ProblemException(new Problem(
                plain.type(), plain.title(), plain.status(), plain.detail(), "", plain.errors(), null, null, current, base));
    }

    public Problem problem() {
        return problem;
    }

    /** Why a 403 or 409 refuses. */
    public Refusal refusal() {
        return new Refusal(problem.code(), problem.detail(), problem.about());
    }
}
