package org.didar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days of the Persian calendar on which a living person may have been born, 1280 to 1410. Leap
 * years follow the equinox: until 1342 and from 1343 on two different rests of 33 tell them; ICU is
 * the reference.
 */
final class JalaliDays {

    private static final int FIRST_YEAR = 1280;
    private static final int LAST_YEAR = 1410;
    private static final LocalDate FIRST_DAY = LocalDate.of(1901, 3, 21);
    private static final Set<Integer> RESTS_UNTIL_1342 = Set.of(1, 5, 9, 13, 17, 21, 26, 30);
    private static final Set<Integer> RESTS = Set.of(1, 5, 9, 13, 17, 22, 26, 30);
    private static final Set<Integer> LATER = Set.of(1403, 1408);

    private JalaliDays() {}

    /** Refuses what is no day. */
    static LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || month < 1
                || month > 12
                || day < 1
                || day > daysOf(year, month)) {
            throw new DateTimeException("No such day");
        }
        long days = day - 1L + (month <= 7 ? (month - 1) * 31L : 6 * 31L + (month - 7) * 30L);
        for (int each = FIRST_YEAR; each < year; each++) {
            days += isLeap(each) ? 366 : 365;
        }
        return FIRST_DAY.plusDays(days);
    }

    private static int daysOf(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        if (year > 1402) {
            return LATER.contains(year);
        }
        return (year <= 1342 ? RESTS_UNTIL_1342 : RESTS).contains(year % 33);
    }
}
