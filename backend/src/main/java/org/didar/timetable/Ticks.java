package org.didar.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * A run of five-minute steps counted from 1970 in UTC: what a claim consists of.
 *
 * @param first the first step
 * @param end the step after the last one
 */
public record Ticks(int first, int end) {

    public static final int MINUTES = 5;
    public static final long SECONDS = Duration.ofMinutes(MINUTES).toSeconds();

    public Ticks {
        if (first >= end) {
            throw new IllegalArgumentException("No ticks between " + first + " and " + end);
        }
    }

    /** Both ends must be {@link #isAligned aligned}. */
    public static Ticks between(Instant start, Instant end) {
        return new Ticks(at(start), at(end));
    }

    /** The steps that are touched, wherever in them the two lie. */
    public static Ticks covering(Instant start, Instant end) {
        return new Ticks(during(start), during(end.minusNanos(1)) + 1);
    }

    /** Whether a step begins at this instant. */
    public static boolean isAligned(Instant instant) {
        return instant.getNano() == 0 && Math.floorMod(instant.getEpochSecond(), SECONDS) == 0;
    }

    /** The step that begins at this instant. */
    public static int at(Instant instant) {
        if (!isAligned(instant)) {
            throw new IllegalArgumentException(instant + " is not a whole five minutes");
        }
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }

    /** The step that is under way at this instant. */
    public static int during(Instant instant) {
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }

    public int count() {
        return end - first;
    }

    public IntStream each() {
        return IntStream.range(first, end);
    }
}
