package org.didar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sixty-four who do one thing after the other until nothing is left. */
final class Workers {

    static final int COUNT = 64;

    private Workers() {}

    @FunctionalInterface
    interface Work<T> {
        void on(T thing) throws Exception;
    }

    /** Answers how long it took, in seconds. */
    static <T> double share(List<T> things, Work<T> work) {
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int each = 0; each < COUNT; each++) {
                all.add(
                        workers.submit(() -> {
                            int mine;
                            while ((mine = next.getAndIncrement()) < things.size()) {
                                one(things.get(mine), work);
                            }
                        }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static <T> void one(T thing, Work<T> work) {
        try {
            work.on(thing);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
