package nl.dutchtechzone.portal.api;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;

/** Waits for what happens by itself. How long it takes is no part of any test; only never is a fault. */
public final class Eventually {

    private static final long NEVER_NS = 60_000_000_000L;
    private static final long PAUSE_MS = 100;

    private Eventually() {}

    public static void holds(String what, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > NEVER_NS) {
                Assertions.fail("Never: " + what);
            }
            pause();
        }
    }

    /** Asks again until the answer is the expected one; gives nothing else in between than what stays. */
    public static <T> void changes(Supplier<T> question, T from, T to) {
        holds(from + " became " + to, () -> {
            T answer = question.get();
            if (!answer.equals(to)) {
                Assertions.assertEquals(from, answer);
            }
            return answer.equals(to);
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
