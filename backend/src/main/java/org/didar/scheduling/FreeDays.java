package org.didar.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The free times of some days, for particular people.
 *
 * @param zone the prison's, in which the days are meant
 * @param minutes how long its shortest visit lasts; 0 when it offers none
 * @param blocked a problem's code when something keeps these people from visiting now
 * @param blockedUntil when that ends by itself, if a date is known
 * @param official whether an official has hours on one of these days
 * @param asked whether such a visit has to be approved or waits for a permit
 */
public record FreeDays(
        ZoneId zone,
        String prisonName,
        int minutes,
        List<Day> days,
        @Nullable String blocked,
        @Nullable Instant blockedUntil,
        boolean asked,
        boolean official) {

    public FreeDays {
        days = List.copyOf(days);
    }

    /**
     * @param closed the prison holds no visits on this day
     * @param full visits are held and could be booked by now, but every place is taken
     */
    public record Day(LocalDate date, boolean closed, boolean full, List<Time> times) {
        public Day {
            times = List.copyOf(times);
        }
    }

    /** One free time. */
    public record Time(Instant start, Instant end) {}
}
