package org.didar.notifications;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what comes elsewhere, in the order it came, few at a time. */
final class FewAtOnce<T> {

    private static final Logger log = LoggerFactory.getLogger(FewAtOnce.class);

    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore workers;
    private final Executor elsewhere;
    private final Consumer<T> work;

    FewAtOnce(int most, Executor elsewhere, Consumer<T> work) {
        this.workers = new Semaphore(most);
        this.elsewhere = elsewhere;
        this.work = work;
    }

    /** Returns at once. */
    void add(T thing) {
        waiting.add(thing);
        if (workers.tryAcquire()) {
            elsewhere.execute(this::drain);
        }
    }

    private void drain() {
        do {
            for (T next = waiting.poll(); next != null; next = waiting.poll()) {
                one(next);
            }
            workers.release();
            // One may have come after the last look, while every worker was still counted.
        } while (!waiting.isEmpty() && workers.tryAcquire());
    }

    /** What fails keeps nobody else from its turn. */
    private void one(T thing) {
        try {
            work.accept(thing);
        } catch (RuntimeException e) {
            log.error("Left for later", e);
        }
    }
}
