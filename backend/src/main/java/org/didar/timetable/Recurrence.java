package org.didar.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days: a weekday of every n-th week from a first to a last day.
 *
 * <p>Weeks begin on Saturday and are counted from {@link #ANCHOR}, the same for every prison, so
 * that "every second week" means the same weeks whenever it was written and whatever year begins.
 *
 * @param week which of the {@code everyWeeks}: the week's number modulo that
 * @param until the last day, or {@code null} for no end
 */
public record Recurrence(
        DayOfWeek weekday, int everyWeeks, int week, LocalDate from, @Nullable LocalDate until) {

    /** The Saturday that begins week 0. */
    static final LocalDate ANCHOR = LocalDate.of(2000, 1, 1);

    private static final int DAYS = 7;

    public static Recurrence once(LocalDate day) {
        return new Recurrence(day.getDayOfWeek(), 1, 0, day, day);
    }

    /** The number of the week a day lies in. */
    public static long weekOf(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(ANCHOR, day), DAYS);
    }

    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && Math.floorMod(weekOf(day), everyWeeks) == week;
    }

    /** The first day it holds on, if it ever does. */
    public Optional<LocalDate> first() {
        return firstMeeting(this, 0);
    }

    /**
     * The first day on which this holds while the other holds {@code shift} days later. Both are
     * congruences of days; they meet exactly if their remainders agree modulo the greatest common
     * divisor of their periods, and then once in the least common multiple of them.
     */
    public Optional<LocalDate> firstMeeting(Recurrence other, int shift) {
        long period = (long) DAYS * everyWeeks;
        long otherPeriod = (long) DAYS * other.everyWeeks;
        long remainder = remainder();
        long wanted = Math.floorMod(other.remainder() - shift, otherPeriod);
        long divisor = gcd(period, otherPeriod);
        if (Math.floorMod(wanted - remainder, divisor) != 0) {
            return Optional.empty();
        }
        long day = remainder;
        while (Math.floorMod(day, otherPeriod) != wanted) {
            day += period; // at most otherPeriod / divisor times, which is 52
        }
        long all = period / divisor * otherPeriod;
        long earliest = Math.max(sinceAnchor(from), sinceAnchor(other.from) - shift);
        long found = earliest + Math.floorMod(day - earliest, all);
        long latest = Math.min(last(), other.last() - shift);
        return found <= latest ? Optional.of(ANCHOR.plusDays(found)) : Optional.empty();
    }

    private long remainder() {
        int sinceSaturday = Math.floorMod(weekday.getValue() - DayOfWeek.SATURDAY.getValue(), DAYS);
        return (long) week * DAYS + sinceSaturday;
    }

    private long last() {
        return until == null ? Integer.MAX_VALUE : sinceAnchor(until);
    }

    private static long sinceAnchor(LocalDate day) {
        return ChronoUnit.DAYS.between(ANCHOR, day);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
