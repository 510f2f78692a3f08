package org.didar.timetable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The coming visits that a change would leave without their time.
 *
 * @param count all of them
 * @param held how many besides are still being decided about: they keep their time
 * @param visits the first of them
 */
record Affected(int count, int held, List<AffectedVisit> visits) {

    /**
     * @param prisoner a short name, or {@code null} for who may not know it
     */
    record AffectedVisit(
            UUID id, Instant start, Instant end, int stationNumber, @Nullable String prisoner) {}
}
