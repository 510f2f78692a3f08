package org.didar.replanning.solver;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * How unwelcome another time is to one person, in minutes of a sort: an hour for each day between,
 * and what the hour of the day differs by. Sooner than arranged counts double, since people have
 * taken leave and booked a bus for the old day.
 */
final class Discomfort {

    private static final long A_DAY = 60;

    private Discomfort() {}

    static long of(LocalDate fromDay, LocalTime fromTime, LocalDate day, LocalTime time) {
        long days = ChronoUnit.DAYS.between(fromDay, day);
        long hour = Duration.between(fromTime, time).abs().toMinutes();
        long cost = Math.abs(days) * A_DAY + hour;
        boolean sooner = days < 0 || (days == 0 && time.isBefore(fromTime));
        return sooner ? 2 * cost : cost;
    }
}
