package org.didar.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.didar.kernel.Origin;
import org.didar.kernel.Sweep;
import org.didar.time.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs sweeps, each at most once at a time on this node, and measures them. */
@Component
public class RunningSweeps {

    private static final Logger log = LoggerFactory.getLogger(RunningSweeps.class);

    private final SortedMap<String, Sweep> sweeps = new TreeMap<>();
    private final Map<String, ReentrantLock> running = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    RunningSweeps(List<Sweep> sweeps, MeterRegistry meters) {
        this.meters = meters;
        for (Sweep sweep : sweeps) {
            if (this.sweeps.put(sweep.name(), sweep) != null) {
                throw new IllegalStateException("Two sweeps are called " + sweep.name());
            }
            running.put(sweep.name(), new ReentrantLock());
        }
    }

    /**
     * Runs every sweep now, in order of name, and returns when all are through. A sweep that is
     * running already is waited for and then run again, because it may have begun too early.
     */
    public void runAll() {
        for (Sweep sweep : sweeps.values()) {
            ReentrantLock lock = lockOf(sweep.name());
            lock.lock();
            try {
                measured(sweep);
            } finally {
                lock.unlock();
            }
        }
    }

    /** A clock that jumped has made things due that no schedule knows of. */
    @EventListener
    void clockMoved(ClockMoved moved) {
        log.info("Running all sweeps for {}", moved.now());
        runAll();
    }

    /** Runs one sweep unless it is running; one that no longer exists is left alone. */
    void run(String name) {
        Sweep sweep = sweeps.get(name);
        if (sweep == null || !lockOf(name).tryLock()) {
            return;
        }
        try {
            measured(sweep);
        } finally {
            lockOf(name).unlock();
        }
    }

    Collection<Sweep> all() {
        return sweeps.values();
    }

    private void measured(Sweep sweep) {
        Timer.Sample sample = Timer.start(meters);
        boolean done = false;
        try (var _ = Origin.of(Origin.Kind.JOB, null).enter()) {
            sweep.run();
            done = true;
        } catch (RuntimeException e) {
            log.error("The sweep {} failed and will be tried again", sweep.name(), e);
        } finally {
            sample.stop(
                    meters.timer(
                            "didar.sweep",
                            "sweep",
                            sweep.name(),
                            "outcome",
                            done ? "done" : "failed"));
        }
    }

    private ReentrantLock lockOf(String name) {
        ReentrantLock lock = running.get(name);
        if (lock == null) {
            throw new IllegalArgumentException("No sweep is called " + name);
        }
        return lock;
    }
}
