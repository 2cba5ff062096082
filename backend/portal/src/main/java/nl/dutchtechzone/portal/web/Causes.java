package nl.dutchtechzone.portal.web;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** What lies under a failure: its causes, and what was suppressed on the way, where a transaction's end hides its reason. */
public final class Causes {

    private Causes() {}

    /** Whether the failure itself, or anything under it, is such a one. */
    public static boolean any(Throwable failure, Predicate<Throwable> such) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable at = open.poll();
            if (!seen.add(at)) {
                continue;
            }
            if (such.test(at)) {
                return true;
            }
            if (at.getCause() != null) {
                open.add(at.getCause());
            }
            Collections.addAll(open, at.getSuppressed());
        }
        return false;
    }
}
