package org.didar.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * A run of five-minute steps counted from 1970 in UTC: what a claim consists of.
 *
 * @param first the first step
 * @param end the step after the last one
 */
record Ticks(int first, int end) {

    static final int MINUTES = 5;
    static final long SECONDS = Duration.ofMinutes(MINUTES).toSeconds();

    Ticks {
        if (first >= end) {
            throw new IllegalArgumentException("No ticks between " + first + " and " + end);
        }
    }

    /** Both ends must be {@link #isAligned aligned}. */
    static Ticks between(Instant start, Instant end) {
        return new Ticks(at(start), at(end));
    }

    /** Whether a step begins at this instant. */
    static boolean isAligned(Instant instant) {
        return instant.getNano() == 0 && Math.floorMod(instant.getEpochSecond(), SECONDS) == 0;
    }

    /** The step that begins at this instant. */
    static int at(Instant instant) {
        if (!isAligned(instant)) {
            throw new IllegalArgumentException(instant + " is not a whole five minutes");
        }
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }

    /** The step that is under way at this instant. */
    static int during(Instant instant) {
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }

    int count() {
        return end - first;
    }

    IntStream each() {
        return IntStream.range(first, end);
    }
}
