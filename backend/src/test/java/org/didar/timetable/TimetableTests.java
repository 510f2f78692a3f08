package org.didar.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.didar.kernel.Ids;
import org.didar.places.ClosureView;
import org.didar.places.PrisonView;
import org.didar.places.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions, one-off sessions, exclusions and closures together. */
class TimetableTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tehran");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID PRISON = new UUID(0, 9);
    private static final int NINE = 9 * 60;
    private static final int DAY = 24 * 60;

    /** Three visits of 20 minutes from nine on, 5 minutes apart. */
    private static Session session(Recurrence days, int first, Set<UUID> stations, boolean once) {
        return new Session(
                Ids.next(),
                days,
                first,
                3,
                20,
                5,
                List.copyOf(stations),
                Set.of(SessionKind.FAMILY_ONLINE),
                once);
    }

    private static Session saturdays() {
        Recurrence days = new Recurrence(DayOfWeek.SATURDAY, 1, 0, SATURDAY, null);
        return session(days, NINE, Set.of(ONE, TWO), false);
    }

    private static Timetable timetable(
            List<Session> sessions, List<Exclusion> exclusions, List<ClosureView> closures) {
        Workplace place =
                new Workplace(
                        new PrisonView(
                                PRISON, "کوهسار", ZONE, new UUID(0, 7), "دماوند", new UUID(0, 8)),
                        true,
                        EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY)),
                        Set.of(ONE, TWO));
        return new Timetable(place, new PrisonSessions(sessions, exclusions), closures);
    }

    private static ClosureView closed(@Nullable UUID station, int from, int until) {
        return new ClosureView(
                Ids.next(), null, PRISON, station, SATURDAY, SATURDAY, from, until, "تعمیر");
    }

    /** The starts of a station's slots as minutes of the day. */
    private static List<Integer> starts(Timetable timetable, LocalDate day, UUID station) {
        return timetable.on(day).stream()
                .map(Timetable.Offered::slot)
                .filter(each -> each.stations().contains(station))
                .map(each -> each.start().atZone(ZONE).toLocalTime().toSecondOfDay() / 60)
                .toList();
    }

    @Test
    void aOneOffSessionReplacesTheRecurringOnesOfItsStationsOnThatDateAlone() {
        Session once = session(Recurrence.once(SATURDAY), 15 * 60, Set.of(ONE), true);
        Timetable both = timetable(List.of(saturdays(), once), List.of(), List.of());
        assertThat(starts(both, SATURDAY, ONE)).containsExactly(900, 925, 950);
        assertThat(starts(both, SATURDAY, TWO)).containsExactly(540, 565, 590);
        assertThat(starts(both, SATURDAY.plusWeeks(1), ONE)).containsExactly(540, 565, 590);
    }

    @Test
    void aOneOffSessionIsHeldOnTheWeeklyDayOffAndARecurringOneIsNot() {
        Session fridays =
                session(
                        new Recurrence(DayOfWeek.FRIDAY, 1, 0, SATURDAY, null),
                        NINE,
                        Set.of(TWO),
                        false);
        Session once = session(Recurrence.once(FRIDAY), NINE, Set.of(ONE), true);
        Timetable both = timetable(List.of(fridays, once), List.of(), List.of());
        assertThat(both.isClosed(FRIDAY)).isFalse();
        assertThat(starts(both, FRIDAY, ONE)).hasSize(3);
        assertThat(starts(both, FRIDAY, TWO)).isEmpty();
        assertThat(both.isClosed(FRIDAY.plusWeeks(1))).isTrue();
    }

    @Test
    void anExclusionLeavesRecurringSessionsOutAndOneOffSessionsStand() {
        Session saturdays = saturdays();
        Session once = session(Recurrence.once(SATURDAY), 15 * 60, Set.of(ONE), true);
        Exclusion all = new Exclusion(Ids.next(), null, SATURDAY, SATURDAY.plusDays(3), "نوروز");
        Timetable left = timetable(List.of(saturdays, once), List.of(all), List.of());
        assertThat(starts(left, SATURDAY, ONE)).hasSize(3);
        assertThat(starts(left, SATURDAY, TWO)).isEmpty();
        assertThat(starts(left, SATURDAY.plusWeeks(1), TWO)).hasSize(3);
        Exclusion another = new Exclusion(Ids.next(), Ids.next(), SATURDAY, SATURDAY, "دیگری");
        assertThat(
                        starts(
                                timetable(List.of(saturdays), List.of(another), List.of()),
                                SATURDAY,
                                TWO))
                .hasSize(3);
    }

    @Test
    void aSlotThatMeetsClosedHoursIsNotOfferedAndOneThatOnlyTouchesThemIs() {
        List<Session> sessions = List.of(saturdays());
        // 9:00–9:20, 9:25–9:45, 9:50–10:10
        assertThat(
                        starts(
                                timetable(sessions, List.of(), List.of(closed(null, 560, 590))),
                                SATURDAY,
                                ONE))
                .containsExactly(540, 590);
        assertThat(
                        starts(
                                timetable(sessions, List.of(), List.of(closed(null, 584, 591))),
                                SATURDAY,
                                ONE))
                .containsExactly(540);
        assertThat(
                        starts(
                                timetable(sessions, List.of(), List.of(closed(TWO, 0, DAY))),
                                SATURDAY,
                                ONE))
                .hasSize(3);
        assertThat(
                        starts(
                                timetable(sessions, List.of(), List.of(closed(TWO, 0, DAY))),
                                SATURDAY,
                                TWO))
                .isEmpty();
        Timetable all = timetable(sessions, List.of(), List.of(closed(null, 0, DAY)));
        assertThat(all.isClosed(SATURDAY)).isTrue();
        assertThat(all.on(SATURDAY)).isEmpty();
        assertThat(starts(all, SATURDAY.plusWeeks(1), ONE)).hasSize(3);
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** What is accepted never uses a station twice at once; what is refused would have. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sessionsCollideExactlyWhenSomeStepOfAStationWouldBeUsedTwice(long seed) {
        Random random = new Random(seed);
        Session one = random(random);
        Session other = random(random);
        Optional<LocalDate> first = one.collisionWith(other).map(Session.Collision::day);
        assertThat(other.collisionWith(one).isPresent()).isEqualTo(first.isPresent());
        Timetable both = timetable(List.of(one, other), List.of(), List.of());
        Set<String> used = new HashSet<>();
        List<LocalDate> doubled = new ArrayList<>();
        SATURDAY.datesUntil(SATURDAY.plusYears(3))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.FRIDAY)
                .forEach(day ->
                        both.on(day).stream()
                                .map(Timetable.Offered::slot)
                                .filter(slot -> !steps(slot).allMatch(used::add))
                                .forEach(slot -> doubled.add(day)));
        assertThat(doubled.isEmpty()).isEqualTo(first.isEmpty());
    }

    private static Stream<String> steps(Slot slot) {
        return slot.stations().stream()
                .flatMap(
                        station -> slot.stationUse().each().mapToObj(tick -> station + "/" + tick));
    }

    private static Session random(Random random) {
        int weeks = 1 + random.nextInt(4);
        LocalDate from = SATURDAY.plusDays(random.nextInt(60));
        boolean once = random.nextInt(5) == 0;
        LocalDate day = from.getDayOfWeek() == DayOfWeek.FRIDAY ? from.plusDays(1) : from;
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(3));
        int first =
                random.nextBoolean() ? 5 * random.nextInt(40) : DAY - 75 - 5 * random.nextInt(9);
        return session(
                once
                        ? Recurrence.once(day)
                        : new Recurrence(
                                weekday,
                                weeks,
                                random.nextInt(weeks),
                                from,
                                random.nextInt(3) == 0 ? from.plusDays(random.nextInt(90)) : null),
                first,
                random.nextBoolean() ? Set.of(ONE) : Set.of(ONE, TWO),
                once);
    }
}
