package org.didar.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Claims places for visits; its rules land with the scheduling module. */
@Service
public class ClaimingPlaces {

    public Place hold(Wish wish, Instant until) {
        throw new UnsupportedOperationException("scheduling is not there yet: " + wish);
    }

    public void confirm(UUID visitId) {}

    public void release(UUID visitId, boolean quotaGivenBack) {}
}
