package org.didar.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.didar.timetable.Recurrence;

/**
 * One line of an official's hours.
 *
 * @param fromMinute of the day on the wall clock of the district's prisons
 * @param atOnce how many visits they join at one time
 */
record OfficialHours(
        UUID id,
        UUID accountId,
        UUID districtId,
        Recurrence days,
        int fromMinute,
        int untilMinute,
        int atOnce,
        int gapMinutes) {

    private static final int HOUR = 60;

    /** Whether both ever hold at one time. */
    boolean meets(OfficialHours other) {
        return fromMinute < other.untilMinute
                && other.fromMinute < untilMinute
                && days.firstMeeting(other.days, 0).isPresent();
    }

    LocalTime from() {
        return LocalTime.of(fromMinute / HOUR, fromMinute % HOUR);
    }

    LocalTime until() {
        return LocalTime.of(untilMinute / HOUR, untilMinute % HOUR);
    }

    Sitting on(LocalDate day, ZoneId zone) {
        return new Sitting(
                accountId,
                day.atTime(from()).atZone(zone).toInstant(),
                day.atTime(until()).atZone(zone).toInstant(),
                atOnce,
                Duration.ofMinutes(gapMinutes));
    }
}
