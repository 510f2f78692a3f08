package org.didar.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session shall look like. Times are the prison's wall time.
 *
 * @param weekday of a one-off session: its day's
 * @param everyWeeks 1 for every week, 2 for every second one, at most 52
 * @param week which of them: the week's number since Saturday 2000-01-01, modulo {@code everyWeeks}
 * @param oneOff held on one day alone, {@code validFrom}, where it replaces the recurring sessions
 *     of its stations
 * @param firstStart when the first visit starts, in whole five minutes
 * @param slots how many visits follow each other
 * @param slotMinutes how long each lasts, 5 to 30 in steps of five
 * @param gapMinutes the pause after each, or {@code null} for the platform's own
 * @param stations where, unless {@code groupId} names a group of them
 * @param validUntil the last day, or {@code null} for no end
 */
public record SessionPlan(
        UUID prisonId,
        DayOfWeek weekday,
        int everyWeeks,
        int week,
        boolean oneOff,
        LocalTime firstStart,
        int slots,
        int slotMinutes,
        @Nullable Integer gapMinutes,
        Set<UUID> stations,
        @Nullable UUID groupId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Set<SessionKind> kinds) {

    public SessionPlan {
        stations = Set.copyOf(stations);
        kinds = Set.copyOf(kinds);
    }

    /** A session of every week. */
    public SessionPlan(
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
        this(
                prisonId,
                weekday,
                1,
                0,
                false,
                firstStart,
                slots,
                slotMinutes,
                gapMinutes,
                stations,
                null,
                validFrom,
                validUntil,
                kinds);
    }

    /** The same on its first day alone, instead of the recurring sessions of its stations. */
    public SessionPlan once() {
        return new SessionPlan(
                prisonId,
                validFrom.getDayOfWeek(),
                1,
                0,
                true,
                firstStart,
                slots,
                slotMinutes,
                gapMinutes,
                stations,
                groupId,
                validFrom,
                validFrom,
                kinds);
    }

    /** As many visits as end by {@code end}. */
    public SessionPlan until(LocalTime end, int gap) {
        int minutes = end.toSecondOfDay() / 60 - firstStart.toSecondOfDay() / 60;
        int fitting = Math.floorDiv(minutes + gap, slotMinutes + gap);
        return new SessionPlan(
                prisonId,
                weekday,
                everyWeeks,
                week,
                oneOff,
                firstStart,
                fitting,
                slotMinutes,
                gap,
                stations,
                groupId,
                validFrom,
                validUntil,
                kinds);
    }
}
