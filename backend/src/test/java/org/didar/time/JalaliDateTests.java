package org.didar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JalaliDateTests {

    static final LocalDate FIRST = LocalDate.of(2020, 3, 20);
    static final LocalDate LAST = LocalDate.of(2120, 3, 20);

    final Calendar oracle =
            Calendar.getInstance(
                    TimeZone.getTimeZone("UTC"), new ULocale("fa_IR@calendar=persian"));

    @Test
    void agreesWithTheOracleOnEveryDayOfACentury() {
        assertThat(oracle).isNotInstanceOf(GregorianCalendar.class);
        FIRST.datesUntil(LAST)
                .forEach(day -> assertThat(JalaliDate.of(day)).as("%s", day).isEqualTo(ask(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-20, 1403, 12, 30",
        "2025-03-21, 1404, 1, 1",
        "2026-03-20, 1404, 12, 29",
        "2026-03-21, 1405, 1, 1",
        "2026-11-28, 1405, 9, 7",
        "2029-03-20, 1408, 1, 1",
        "2030-03-21, 1409, 1, 1"
    })
    void knowsTheDaysAroundTheNewYear(LocalDate day, int year, int month, int dayOfMonth) {
        assertThat(JalaliDate.of(day)).isEqualTo(new JalaliDate(year, month, dayOfMonth));
    }

    @Test
    void refusesDaysItHasNoTableFor() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> JalaliDate.of(FIRST.minusDays(1)));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> JalaliDate.of(LocalDate.of(2121, 1, 1)));
    }

    private JalaliDate ask(LocalDate day) {
        oracle.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return new JalaliDate(
                oracle.get(Calendar.YEAR),
                oracle.get(Calendar.MONTH) + 1,
                oracle.get(Calendar.DAY_OF_MONTH));
    }
}
