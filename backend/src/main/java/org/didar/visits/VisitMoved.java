package org.didar.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit was moved: to another time, or with its prisoner to another prison. Published in the
 * transaction of the move, after its {@link VisitChanged}.
 *
 * @param fromPrisonId whose board it has left
 * @param fromStationId whose screen it has left
 * @param fromStart when it would have begun
 * @param reason a code, or {@code null} when none was given
 */
public record VisitMoved(
        UUID visitId,
        UUID fromPrisonId,
        UUID fromStationId,
        Instant fromStart,
        Instant start,
        @Nullable String reason) {

    /** Whether its people have to come at another time. */
    public boolean isRescheduled() {
        return !start.equals(fromStart);
    }
}
