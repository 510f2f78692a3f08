package org.didar.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The machine's clock plus an offset that is zero in production. The offset is kept in the
 * database, so restarts and other nodes agree on what time it is.
 */
public final class DidarClock extends Clock {

    private final InstantSource machine;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    DidarClock(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Only UTC exists inside; local wall time is made at the edge from a prison's own zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    Instant machineInstant() {
        return machine.instant();
    }

    /** Sets the offset and says whether that changed it. */
    boolean offsetBy(Duration newOffset) {
        return !offset.getAndSet(newOffset).equals(newOffset);
    }
}
