package org.didar.separation;

import java.time.Instant;

/** Two booked visits of two who are kept separate that are near each other all the same. */
public record Meeting(Side one, Side other) {

    /**
     * One of the two visits.
     *
     * @param station its number within the prison
     */
    public record Side(Instant start, Instant end, int station) {}
}
