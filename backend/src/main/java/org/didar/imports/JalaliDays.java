package org.didar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days of the Persian calendar on which a living person may have been born, 1280 to 1410. Leap
 * years follow the equinox and are listed; ICU is the reference.
 */
final class JalaliDays {

    private static final int FIRST_YEAR = 1280;
    private static final int LAST_YEAR = 1410;
    private static final LocalDate FIRST_DAY = LocalDate.of(1901, 3, 21);
    private static final Set<Integer> LEAP_YEARS =
            Set.of(
                    1280, 1284, 1288, 1292, 1296, 1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329,
                    1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383,
                    1387, 1391, 1395, 1399, 1403, 1408);

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
        return LEAP_YEARS.contains(year);
    }
}
