package org.didar.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a weekly session shall look like. Times are the prison's wall time.
 *
 * @param firstStart when the first visit starts, in whole five minutes
 * @param slots how many visits follow each other
 * @param slotMinutes how long each lasts, 5 to 30 in steps of five
 * @param gapMinutes the pause after each, or {@code null} for the platform's own
 * @param validUntil the last day, or {@code null} for no end
 */
public record SessionPlan(
        UUID prisonId,
        DayOfWeek weekday,
        LocalTime firstStart,
        int slots,
        int slotMinutes,
        @Nullable Integer gapMinutes,
        Set<UUID> stations,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Set<SessionKind> kinds) {

    public SessionPlan {
        stations = Set.copyOf(stations);
        kinds = Set.copyOf(kinds);
    }

    /** As many visits as end by {@code end}. */
    public SessionPlan until(LocalTime end, int gap) {
        int minutes = end.toSecondOfDay() / 60 - firstStart.toSecondOfDay() / 60;
        int fitting = Math.floorDiv(minutes + gap, slotMinutes + gap);
        return new SessionPlan(
                prisonId,
                weekday,
                firstStart,
                fitting,
                slotMinutes,
                gap,
                stations,
                validFrom,
                validUntil,
                kinds);
    }
}
