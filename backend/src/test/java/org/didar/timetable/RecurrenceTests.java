package org.didar.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrenceTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

    static LongStream seeds() {
        return LongStream.range(0, 3_000);
    }

    /** Day by day over twenty years. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theFirstMeetingIsTheOneFoundByTryingEachDay(long seed) {
        Random random = new Random(seed);
        Recurrence one = random(random);
        Recurrence other = random(random);
        int shift = random.nextInt(3) - 1;
        Optional<LocalDate> tried =
                FIRST.minusDays(5)
                        .datesUntil(FIRST.plusYears(20))
                        .filter(day -> one.includes(day) && other.includes(day.plusDays(shift)))
                        .findFirst();
        assertThat(one.firstMeeting(other, shift)).isEqualTo(tried);
    }

    private static Recurrence random(Random random) {
        int weeks = 1 + random.nextInt(random.nextBoolean() ? 3 : 12);
        LocalDate from = FIRST.plusDays(random.nextInt(400));
        return new Recurrence(
                DayOfWeek.of(1 + random.nextInt(random.nextBoolean() ? 2 : 7)),
                weeks,
                random.nextInt(weeks),
                from,
                random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(500)));
    }

    @Test
    void theAnchorIsASaturdayAndWeeksBeginOnSaturday() {
        assertThat(Recurrence.ANCHOR.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(Recurrence.weekOf(Recurrence.ANCHOR)).isZero();
        assertThat(Recurrence.weekOf(LocalDate.of(2000, 1, 7))).isZero();
        assertThat(Recurrence.weekOf(LocalDate.of(2000, 1, 8))).isOne();
        assertThat(Recurrence.weekOf(LocalDate.of(1999, 12, 31))).isEqualTo(-1);
    }

    @Test
    void everySecondWeekGoesOnOverBothNewYears() {
        // Saturdays of the odd weeks: 1405 ends on 20 March 2027.
        Recurrence odd = new Recurrence(DayOfWeek.SATURDAY, 2, 1, FIRST, null);
        LocalDate held = odd.first().orElseThrow();
        for (int times = 0; times < 60; times++) {
            assertThat(odd.includes(held)).isTrue();
            assertThat(odd.includes(held.plusWeeks(1))).isFalse();
            held = held.plusWeeks(2);
        }
        assertThat(held).isAfter(LocalDate.of(2028, 3, 21));
    }

    @Test
    void theFirstAndTheLastDayOfItsValidityAreHeld() {
        Recurrence weekly = new Recurrence(DayOfWeek.SATURDAY, 1, 0, FIRST, FIRST.plusDays(14));
        assertThat(weekly.includes(FIRST)).isTrue();
        assertThat(weekly.includes(FIRST.minusDays(7))).isFalse();
        assertThat(weekly.includes(FIRST.plusDays(14))).isTrue();
        assertThat(weekly.includes(FIRST.plusDays(21))).isFalse();
        assertThat(weekly.includes(FIRST.plusDays(1))).isFalse();
    }
}
