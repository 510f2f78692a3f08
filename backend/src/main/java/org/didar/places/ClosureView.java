package org.didar.places;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closure as other modules see it. Without a province and a prison it is national.
 *
 * @param stationId the only station that is closed, or {@code null} for all of them
 * @param fromMinute of each day on the prison's wall clock, 0 for the whole day
 * @param untilMinute 1440 for the whole day
 */
public record ClosureView(
        UUID id,
        @Nullable UUID provinceId,
        @Nullable UUID prisonId,
        @Nullable UUID stationId,
        LocalDate firstDay,
        LocalDate lastDay,
        int fromMinute,
        int untilMinute,
        String reason) {

    static final int DAY = 24 * 60;

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean isWholeDay() {
        return fromMinute == 0 && untilMinute == DAY;
    }

    /** Whether the minutes of a day on which it holds meet it at that station. */
    public boolean meets(UUID station, int from, int until) {
        return (stationId == null || stationId.equals(station))
                && from < untilMinute
                && fromMinute < until;
    }
}
