package org.didar.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.didar.kernel.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every session, tried on seeded random ones. */
class SessionTests {

    /** Zones without daylight saving, a quarter-hour one among them. */
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Tehran"),
                    ZoneId.of("UTC"),
                    ZoneId.of("Asia/Kathmandu"),
                    ZoneId.of("America/Phoenix"));

    private static final Set<UUID> STATIONS = Set.of(new UUID(0, 1), new UUID(0, 2));

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void slotsLieOnTheirDayInOrderAndNeverShareAStep(long seed) {
        Sample sample = Sample.of(seed);
        Set<Integer> taken = new HashSet<>();
        for (Slot slot : sample.slots()) {
            assertThat(slot.start().atZone(sample.zone()).toLocalDate()).isEqualTo(sample.day());
            assertThat(Duration.between(slot.start(), slot.end()).toMinutes())
                    .isEqualTo(sample.plan().slotMinutes());
            assertThat(slot.stationUse().each().allMatch(taken::add)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aVisitsStepsCoverItExactlyAndAStationsTheGapToo(long seed) {
        Sample sample = Sample.of(seed);
        for (Slot slot : sample.slots()) {
            assertThat(slot.visit().count() * Ticks.MINUTES).isEqualTo(sample.plan().slotMinutes());
            assertThat((slot.stationUse().count() - slot.visit().count()) * Ticks.MINUTES)
                    .isEqualTo(sample.gap());
            assertThat(slot.visit().first()).isEqualTo(Ticks.during(slot.start()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereAreSlotsOnItsWeekdayWithinItsValidityAndOnNoOtherDay(long seed) {
        Sample sample = Sample.of(seed);
        FIRST.datesUntil(FIRST.plusDays(40))
                .forEach(day -> {
                    boolean due =
                            day.getDayOfWeek() == sample.plan().weekday()
                                    && !day.isBefore(sample.plan().validFrom())
                                    && !day.isAfter(sample.lastDay());
                    assertThat(sample.on(day)).hasSize(due ? sample.plan().slots() : 0);
                });
    }

    private record Sample(ZoneId zone, SessionPlan plan, int gap, Session session, LocalDate day) {

        static Sample of(long seed) {
            Random random = new Random(seed);
            int gap = 5 * random.nextInt(4);
            int minutes = 5 * (1 + random.nextInt(6));
            int first = 5 * random.nextInt(12 * 12);
            int fitting = (24 * 60 - first + gap) / (minutes + gap);
            LocalDate from = FIRST.plusDays(random.nextInt(7));
            DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
            SessionPlan plan =
                    new SessionPlan(
                            Ids.next(),
                            weekday,
                            LocalTime.ofSecondOfDay(first * 60L),
                            1 + random.nextInt(fitting),
                            minutes,
                            gap,
                            STATIONS,
                            from,
                            random.nextBoolean() ? null : from.plusDays(10),
                            Set.of(SessionKind.FAMILY_ONLINE));
            LocalDate day = from;
            while (day.getDayOfWeek() != weekday) {
                day = day.plusDays(1);
            }
            return new Sample(
                    ZONES.get(random.nextInt(ZONES.size())), plan, gap, session(plan, gap), day);
        }

        private static Session session(SessionPlan plan, int gap) {
            return new Session(
                    Ids.next(),
                    new Recurrence(plan.weekday(), 1, 0, plan.validFrom(), plan.validUntil()),
                    plan.firstStart().toSecondOfDay() / 60,
                    plan.slots(),
                    plan.slotMinutes(),
                    gap,
                    List.copyOf(plan.stations()),
                    plan.kinds(),
                    false);
        }

        List<Slot> slots() {
            return on(day);
        }

        List<Slot> on(LocalDate any) {
            return session.days().includes(any)
                    ? session.slotsOn(any, zone, (stations, from, until) -> stations)
                    : List.of();
        }

        LocalDate lastDay() {
            return plan.validUntil() == null ? LocalDate.MAX : plan.validUntil();
        }
    }
}
