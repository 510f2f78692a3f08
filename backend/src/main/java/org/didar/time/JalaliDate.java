package org.didar.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A day of the Persian calendar. Its leap years follow the equinox and are listed, because the
 * 33-year arithmetic found in many libraries is wrong for 1404; ICU is the reference.
 */
public record JalaliDate(int year, int month, int day) {

    private static final int FIRST_YEAR = 1399;
    private static final int LAST_YEAR = 1498;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 20);

    private static final Set<Integer> LEAP_YEARS =
            Set.of(
                    1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445, 1449,
                    1453, 1457, 1461, 1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498);

    private static final int LONG_MONTHS = 6;
    private static final int DAYS_OF_LONG = 31;
    private static final int DAYS_OF_SHORT = 30;

    /** Between the years 1399 and 1498; refuses any other day. */
    public static JalaliDate of(LocalDate date) {
        long days = ChronoUnit.DAYS.between(FIRST_DAY, date);
        int year = FIRST_YEAR;
        while (days >= lengthOf(year)) {
            days -= lengthOf(year);
            year++;
        }
        if (days < 0 || year > LAST_YEAR) {
            throw new DateTimeException("No Persian date is known for " + date);
        }
        return ofDay(year, (int) days);
    }

    private static JalaliDate ofDay(int year, int dayOfYear) {
        int ofLongMonths = LONG_MONTHS * DAYS_OF_LONG;
        if (dayOfYear < ofLongMonths) {
            return new JalaliDate(year, dayOfYear / DAYS_OF_LONG + 1, dayOfYear % DAYS_OF_LONG + 1);
        }
        int rest = dayOfYear - ofLongMonths;
        return new JalaliDate(
                year, LONG_MONTHS + rest / DAYS_OF_SHORT + 1, rest % DAYS_OF_SHORT + 1);
    }

    private static int lengthOf(int year) {
        return LEAP_YEARS.contains(year) ? 366 : 365;
    }
}
