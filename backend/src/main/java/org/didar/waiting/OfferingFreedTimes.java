package org.didar.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.didar.kernel.Contention;
import org.didar.kernel.Sweep;
import org.didar.waiting.FreedTimes.Freed;
import org.didar.waiting.FreedTimes.TimeNoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Goes through the times that have become free and offers each to whoever has waited longest, right
 * after it was freed and, should that fail, with the next sweep. On how many nodes at once does not
 * matter: a place is claimed once, and nobody has two offers.
 */
@Component
class OfferingFreedTimes implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(OfferingFreedTimes.class);
    private static final int AT_ONCE = 500;

    private final FreedTimes freed;
    private final WalkingTheList list;
    private final Executor background;
    private final AtomicBoolean asked = new AtomicBoolean();

    OfferingFreedTimes(
            FreedTimes freed, WalkingTheList list, AsyncTaskExecutor applicationTaskExecutor) {
        this.freed = freed;
        this.list = list;
        this.background = applicationTaskExecutor;
    }

    private record Time(UUID prisonId, Instant start) {}

    @Override
    public String name() {
        return "waiting.offer-freed-times";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    /** Whoever freed a time does not wait for what becomes of it. */
    @TransactionalEventListener
    void noted(TimeNoted time) {
        if (asked.compareAndSet(false, true)) {
            background.execute(this::runAsAsked);
        }
    }

    /** Whatever is noted from here on is asked for anew. */
    private void runAsAsked() {
        asked.set(false);
        run();
    }

    /** One at a time on this node, so that it is never in its own way. */
    @Override
    public synchronized void run() {
        Map<Time, List<Freed>> times =
                freed.noted(AT_ONCE).stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> new Time(each.prisonId(), each.start())));
        times.forEach(this::offer);
    }

    /** One that could not be looked at stays for the next time, and holds up no other. */
    private void offer(Time time, List<Freed> rows) {
        try {
            Contention.retried(() -> list.offer(time.prisonId(), time.start()));
            freed.lookedAt(rows);
        } catch (ConcurrencyFailureException crowded) {
            log.debug("The time at {} is looked at later", time.start(), crowded);
        } catch (RuntimeException e) {
            log.error("The time at {} could not be offered; it is tried again", time.start(), e);
        }
    }
}
