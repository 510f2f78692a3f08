package org.didar.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JalaliDaysTests {

    @Test
    void agreesWithTheReferenceOnEveryDay() {
        Calendar reference =
                Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
        for (LocalDate day = LocalDate.of(1901, 3, 21);
                day.isBefore(LocalDate.of(2030, 1, 1));
                day = day.plusDays(1)) {
            reference.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            assertThat(
                            JalaliDays.day(
                                    reference.get(Calendar.YEAR),
                                    reference.get(Calendar.MONTH) + 1,
                                    reference.get(Calendar.DAY_OF_MONTH)))
                    .isEqualTo(day);
        }
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> JalaliDays.day(1361, 12, 30))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> JalaliDays.day(1360, 7, 31)).isInstanceOf(DateTimeException.class);
    }
}
