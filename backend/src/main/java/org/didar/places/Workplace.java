package org.didar.places;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * What a prison's timetable stands on.
 *
 * @param open not closed for good
 * @param workingDays the weekdays on which it holds visits
 * @param working the stations that are neither out of order nor retired
 */
public record Workplace(
        PrisonView prison, boolean open, Set<DayOfWeek> workingDays, Set<UUID> working) {

    public Workplace {
        workingDays = Set.copyOf(workingDays);
        working = Set.copyOf(working);
    }

    public UUID prisonId() {
        return prison.id();
    }

    public UUID provinceId() {
        return prison.provinceId();
    }

    public ZoneId zone() {
        return prison.zone();
    }
}
