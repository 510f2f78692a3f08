package org.didar.separation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a prisoner is kept away from.
 *
 * @param pairId the same for both of them
 * @param until when it ends by itself, if it does
 */
public record KeptApart(UUID pairId, UUID otherId, @Nullable Instant until) {

    /** Whether it counts for what begins at that instant. */
    public boolean holdsAt(Instant instant) {
        return until == null || instant.isBefore(until);
    }
}
