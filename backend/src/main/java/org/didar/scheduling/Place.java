package org.didar.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a visit is held.
 *
 * @param officialId who joins it, by account, if anybody
 */
public record Place(
        UUID prisonId, UUID stationId, Instant start, Instant end, @Nullable UUID officialId) {

    public Place(UUID prisonId, UUID stationId, Instant start, Instant end) {
        this(prisonId, stationId, start, end, null);
    }
}
