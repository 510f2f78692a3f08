package org.didar.visits;

import java.time.Instant;
import java.util.UUID;

/**
 * A visit was moved with its prisoner to another prison. Published in the transaction of the move,
 * after its {@link VisitChanged}.
 *
 * @param fromPrisonId whose board it has left
 * @param fromStationId whose screen it has left
 * @param fromStart when it would have begun
 */
public record VisitMoved(
        UUID visitId, UUID fromPrisonId, UUID fromStationId, Instant fromStart, Instant start) {

    /** Whether its people have to come at another time. */
    public boolean isRescheduled() {
        return !start.equals(fromStart);
    }
}
