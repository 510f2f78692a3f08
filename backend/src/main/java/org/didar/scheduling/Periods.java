package org.didar.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Runs of whole weeks in each of which a prisoner's family has so many visits. They are counted
 * from one stated Saturday, so that everybody means the same ones.
 *
 * @param weeks how many weeks a period lasts
 * @param visits how many visits may begin in it
 */
record Periods(int weeks, int visits) {

    private static final LocalDate ANCHOR = LocalDate.of(2000, 1, 1);

    /** The Saturday on which the period of that prison-local day begins. */
    LocalDate of(LocalDate day) {
        long length = 7L * weeks;
        long days = ChronoUnit.DAYS.between(ANCHOR, day);
        return ANCHOR.plusDays(Math.floorDiv(days, length) * length);
    }

    /** The Saturday after the period of that day. */
    LocalDate after(LocalDate day) {
        return of(day).plusWeeks(weeks);
    }
}
