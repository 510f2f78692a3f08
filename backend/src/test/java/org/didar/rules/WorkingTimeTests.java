package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTests {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** The Persian new year of 1405 and the days off around it. */
    private static final Set<LocalDate> NEW_YEAR =
            Set.of(
                    LocalDate.of(2026, 3, 20),
                    LocalDate.of(2026, 3, 21),
                    LocalDate.of(2026, 3, 22),
                    LocalDate.of(2026, 3, 23),
                    LocalDate.of(2026, 3, 24));

    private static final WorkingTime FRIDAYS_AND_NEW_YEAR =
            new WorkingTime(
                    TEHRAN,
                    day -> day.getDayOfWeek() != DayOfWeek.FRIDAY && !NEW_YEAR.contains(day));

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(TEHRAN).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // a Wednesday, over the Friday
        "2026-11-25T10:00, 1, 2026-11-26T10:00",
        "2026-11-25T10:00, 2, 2026-11-28T10:00",
        // asked on the day off
        "2026-11-27T10:00, 1, 2026-11-29T00:00",
        "2026-11-26T23:59, 1, 2026-11-28T23:59",
        "2026-11-28T00:00, 1, 2026-11-29T00:00",
        // over the new year
        "2026-03-18T09:30, 1, 2026-03-19T09:30",
        "2026-03-18T09:30, 2, 2026-03-25T09:30",
        "2026-03-21T12:00, 1, 2026-03-26T00:00",
        "2026-11-27T10:00, 0, 2026-11-27T10:00"
    })
    void countsForwardOnWorkingDaysAlone(String from, int days, String then) {
        assertThat(FRIDAYS_AND_NEW_YEAR.after(at(from), days)).isEqualTo(at(then));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T10:00, 2, 2026-11-25T10:00",
        "2026-11-27T10:00, 1, 2026-11-26T00:00",
        "2026-11-28T00:00, 1, 2026-11-26T00:00",
        "2026-03-25T09:30, 2, 2026-03-18T09:30"
    })
    void countsBackOnWorkingDaysAlone(String from, int days, String then) {
        assertThat(FRIDAYS_AND_NEW_YEAR.before(at(from), days)).isEqualTo(at(then));
    }

    /**
     * A visit is late enough exactly when it is asked for early enough, and later is never earlier.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noticeAndDeadlineAgreeWhateverIsClosed(long seed) {
        Random random = new Random(seed);
        Set<LocalDate> off = new HashSet<>();
        LocalDate first = LocalDate.of(2026, 3, 1);
        for (int i = 0; i < 40; i++) {
            off.add(first.plusDays(random.nextInt(90)));
        }
        WorkingTime time = new WorkingTime(TEHRAN, day -> !off.contains(day));
        for (int i = 0; i < 2_000; i++) {
            Instant now = someInstant(first, random);
            Instant start = someInstant(first, random);
            int days = random.nextInt(6);
            assertThat(!start.isBefore(time.after(now, days)))
                    .as("%s to %s, %d days, off %s", now, start, days, off)
                    .isEqualTo(!now.isAfter(time.before(start, days)));
            Instant later = now.plus(Duration.ofMinutes(random.nextInt(5_000)));
            assertThat(time.after(later, days)).isAfterOrEqualTo(time.after(now, days));
        }
    }

    @Test
    void aCalendarWithoutWorkingDaysCountsEveryDay() {
        WorkingTime never = new WorkingTime(TEHRAN, day -> false);
        assertThat(never.after(at("2026-11-25T10:00"), 2))
                .isBeforeOrEqualTo(at("2026-11-28T10:00"));
    }

    /** Often at midnight, where the edges are. */
    private static Instant someInstant(LocalDate first, Random random) {
        Instant midnight = first.plusDays(random.nextInt(90)).atStartOfDay(TEHRAN).toInstant();
        return random.nextInt(4) == 0 ? midnight : midnight.plusSeconds(random.nextInt(86_400));
    }
}
