package nl.dutchtechzone.portal.publishing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How many a list has.
 *
 * @param version of the window in which they were counted
 * @param now     when they were counted
 * @param few     the ids of the publications, where these are few and long to find; else null
 */
record WindowTotal(int count, long version, Instant now, long[] few) {

    /** Of no more than these the ids are kept: what several words have in common is found by looking through all that one has. */
    static final int FEW = 1000;

    /** One of which the ids are not kept. */
    WindowTotal(int count, long version, Instant now) {
        this(count, version, now, null);
    }

    /** @param ids the ids with commas, perhaps not all of them, or null */
    static WindowTotal of(int count, long version, Instant now, String ids) {
        return new WindowTotal(count, version, now, ids == null || count > FEW ? null
                : Arrays.stream(ids.split(",")).filter(id -> !id.isEmpty()).mapToLong(Long::parseLong).toArray());
    }

    /** What is left of the few, and what came to them, after some publications changed, each of which is visible now or not. */
    WindowTotal after(Map<Long, Boolean> changes, long otherVersion, Instant otherNow) {
        long[] all = LongStream.concat(Arrays.stream(few).filter(id -> !changes.containsKey(id)),
                changes.keySet().stream().filter(changes::get).mapToLong(Long::longValue)).toArray();
        return new WindowTotal(all.length, otherVersion, otherNow, all.length > FEW ? null : all);
    }
}
