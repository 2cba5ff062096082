package nl.dutchtechzone.local.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import nl.dutchtechzone.local.LocalFault;

/**
 * The CPU time that processes have used, user and system together, in nanoseconds. Linux keeps it as a clock for each
 * process; /proc/&lt;pid&gt;/stat tells the same in hundredths of a second, too coarse for a single request.
 */
final class CpuClock {

    private static final MethodHandle CLOCK_GETTIME = Linker.nativeLinker().downcallHandle(
            Linker.nativeLinker().defaultLookup().find("clock_gettime").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    /** The kind of clock in the lowest bits of a clock's number: scheduled time, of a whole process. */
    private static final int SCHEDULED_TIME = 2;

    private final List<Long> processes;

    CpuClock(List<Long> processes) {
        this.processes = processes;
    }

    long nanoseconds() {
        return processes.stream().mapToLong(CpuClock::nanoseconds).sum();
    }

    private static long nanoseconds(long process) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            int clock = ((int) ~process << 3) | SCHEDULED_TIME;
            if ((int) CLOCK_GETTIME.invokeExact(clock, time) != 0) {
                throw new LocalFault("Process " + process + " is gone while it was measured.");
            }
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * 1_000_000_000L
                    + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
