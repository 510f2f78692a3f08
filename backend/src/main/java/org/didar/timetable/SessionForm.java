package org.didar.timetable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as staff write it; for the meaning of each field see {@link SessionPlan}.
 *
 * @param weekday of a recurring session; a one-off one has the weekday of its day
 */
record SessionForm(
        boolean oneOff,
        @Nullable DayOfWeek weekday,
        @Min(1) @Max(52) int everyWeeks,
        @Min(0) @Max(51) int week,
        @NotNull LocalTime firstStart,
        @Min(1) @Max(288) int slots,
        @Min(5) @Max(240) int slotMinutes,
        @Nullable @Min(0) @Max(60) Integer gapMinutes,
        @NotNull @Size(max = 500) Set<UUID> stations,
        @Nullable UUID groupId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotEmpty Set<SessionKind> kinds) {

    SessionPlan plan(UUID prison) {
        SessionPlan weekly =
                new SessionPlan(
                        prison,
                        weekday == null ? validFrom.getDayOfWeek() : weekday,
                        everyWeeks,
                        week,
                        false,
                        firstStart,
                        slots,
                        slotMinutes,
                        gapMinutes,
                        stations,
                        groupId,
                        validFrom,
                        validUntil,
                        kinds);
        return oneOff ? weekly.once() : weekly;
    }
}
