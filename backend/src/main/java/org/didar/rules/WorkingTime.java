package org.didar.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Time that passes on working days alone, midnight to midnight on the prison's wall clock; what
 * happens on a day off happens between the working days around it. So later never means earlier,
 * and {@code start} is not before {@code after(now, n)} exactly when {@code now} is not after
 * {@code before(start, n)}.
 *
 * @param isWorking whether visits are held on a day
 */
record WorkingTime(ZoneId zone, Predicate<LocalDate> isWorking) {

    /** A calendar without working days must not be searched for ever: then every day counts. */
    private static final int MOST_DAYS_OFF = 366;

    /**
     * A point of working time.
     *
     * @param time {@code null} at the end of the day
     */
    private record Point(LocalDate day, @Nullable LocalTime time) {}

    /** The earliest instant by which so many working days have passed. */
    Instant after(Instant instant, int days) {
        if (days == 0) {
            return instant;
        }
        Point point = shifted(instant, days, 1);
        return point.time() == null
                ? startOf(point.day().plusDays(1))
                : at(point.day(), point.time());
    }

    /** The latest instant from which on so many working days pass until this one. */
    Instant before(Instant instant, int days) {
        if (days == 0) {
            return instant;
        }
        Point point = shifted(instant, days, -1);
        return point.time() == null ? startOf(next(point.day(), 1)) : at(point.day(), point.time());
    }

    private Point shifted(Instant instant, int days, int step) {
        LocalDateTime wall = instant.atZone(zone).toLocalDateTime();
        LocalDate day = wall.toLocalDate();
        boolean between = wall.toLocalTime().equals(LocalTime.MIDNIGHT) || !isWorking.test(day);
        LocalDate from = between ? next(day, -1) : day;
        for (int left = days; left > 0; left--) {
            from = next(from, step);
        }
        return new Point(from, between ? null : wall.toLocalTime());
    }

    private Instant startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate next(LocalDate day, int step) {
        for (int tried = 1; tried <= MOST_DAYS_OFF; tried++) {
            if (isWorking.test(day.plusDays((long) step * tried))) {
                return day.plusDays((long) step * tried);
            }
        }
        return day.plusDays(step);
    }
}
