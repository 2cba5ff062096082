package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Caffeine;

/** How this node keeps what it may be asked again. */
final class Memory {

    private Memory() {}

    /** A cache whose upkeep is done by whoever uses it: it takes less than waking another thread for it. */
    static Caffeine<Object, Object> cache() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
