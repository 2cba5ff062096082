package nl.dutchtechzone.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dutchtechzone.local.LocalFault;

/** The generated stories, all of them public. */
final class Stories {

    private static final int WRITERS = 8;

    private final DeskApi desk;
    private final StoryDrafts drafts;
    private final List<DeskApi.Story> all = new ArrayList<>();

    Stories(DeskApi desk, StoryDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    int count() {
        return all.size();
    }

    synchronized String slug(int index) {
        return all.get(index % all.size()).slug();
    }

    /** Changes the window without changing what it shows: a story is published again, as it is. */
    synchronized void publishAgain(int index) {
        all.set(index % all.size(), desk.publish(all.get(index % all.size())));
    }

    /** Creates and publishes more, several at a time, until there are as many. */
    void growTo(int count) {
        int before = all.size();
        AtomicInteger next = new AtomicInteger(before);
        Progress progress = new Progress(before, count);
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                working.add(writers.submit(() -> {
                    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        add(desk.publish(desk.create(drafts.draft(number))), progress);
                    }
                }));
            }
            working.forEach(Stories::await);
        }
    }

    private synchronized void add(DeskApi.Story story, Progress progress) {
        all.add(story);
        progress.reached(all.size());
    }

    static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }

    /** Says every tenth part how far it is. */
    private record Progress(int from, int to, long began) {

        Progress(int from, int to) {
            this(from, to, System.nanoTime());
        }

        void reached(int count) {
            int step = Math.max(1, (to - from) / 10);
            if (count == to || (count - from) % step == 0) {
                double seconds = (System.nanoTime() - began) / 1e9;
                System.out.printf(Locale.ROOT, "  %,d of %,d stories written and published, %.0f a second%n",
                        count, to, (count - from) / seconds);
            }
        }
    }
}
