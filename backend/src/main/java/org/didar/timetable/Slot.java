package org.didar.timetable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One time that a template offers.
 *
 * @param free when the stations may serve the next visit: the end plus the gap
 * @param stations where it can be held, by id
 */
public record Slot(Instant start, Instant end, Instant free, List<UUID> stations) {

    public static final Comparator<Slot> BY_START = Comparator.comparing(Slot::start);

    public Slot {
        stations = List.copyOf(stations);
    }

    /** What the prisoner and the visitors are busy for. */
    public Ticks visit() {
        return Ticks.between(start, end);
    }

    /** What the station is busy for. */
    public Ticks stationUse() {
        return Ticks.between(start, free);
    }
}
