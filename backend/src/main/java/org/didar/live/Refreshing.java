package org.didar.live;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a visit anew after it moved: one task at a time reads it, so that whoever looks on sees
 * revisions in order, and what moves meanwhile is shown by one more reading.
 */
class Refreshing {

    /** Whether a visit is being shown, and whether it moved again meanwhile. */
    private enum Telling {
        ONCE,
        ONCE_MORE
    }

    private static final Logger log = LoggerFactory.getLogger(Refreshing.class);

    private final ExecutorService tasks;
    private final Duration calm;
    private final Consumer<UUID> show;
    private final Map<UUID, Telling> pending = new ConcurrentHashMap<>();

    /**
     * @param calm how long to wait for more to move before reading
     */
    Refreshing(ExecutorService tasks, Duration calm, Consumer<UUID> show) {
        this.tasks = tasks;
        this.calm = calm;
        this.show = show;
    }

    void moved(UUID visitId) {
        Telling now =
                pending.compute(
                        visitId, (id, was) -> was == null ? Telling.ONCE : Telling.ONCE_MORE);
        if (now == Telling.ONCE) {
            tasks.execute(() -> drain(visitId));
        }
    }

    private void drain(UUID visitId) {
        do {
            if (!waited()) {
                return;
            }
            pending.put(visitId, Telling.ONCE);
            try {
                show.accept(visitId);
            } catch (RuntimeException e) {
                log.error("Visit {} could not be shown", visitId, e);
            }
        } while (pending.computeIfPresent(
                        visitId, (id, was) -> was == Telling.ONCE_MORE ? Telling.ONCE : null)
                != null);
    }

    private boolean waited() {
        try {
            Thread.sleep(calm);
            return true;
        } catch (InterruptedException theServerStops) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
