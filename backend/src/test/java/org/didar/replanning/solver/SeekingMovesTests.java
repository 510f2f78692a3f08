package org.didar.replanning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the visits of a closed day go. */
class SeekingMovesTests {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** A Monday. */
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 23);

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final UUID OFFICIAL = new UUID(7, 7);

    private final SeekingMoves seeking =
            new SeekingMoves(new TerminationConfig().withMoveCountLimit(4_000L));

    @Test
    void movesToTheNearestTimeOfTheSameWeek() {
        NewPlace next = place(1, CLOSED.plusDays(1), TEN);
        NewPlace later = place(1, CLOSED.plusDays(3), TEN);
        NewPlace otherWeek = place(1, CLOSED.plusDays(7), TEN);
        Uprooted visit = visit(List.of(otherWeek, later, next));
        assertThat(found(visit)).containsExactly(next);
    }

    @Test
    void staysInTheWeekRatherThanNearTheTime() {
        NewPlace farInTheWeek = place(1, CLOSED.plusDays(3), LocalTime.of(16, 0));
        NewPlace nearInTheNext = place(1, LocalDate.of(2026, 11, 28), TEN);
        Uprooted visit =
                visit(
                        LocalDate.of(2026, 11, 27),
                        List.of(Ids.next()),
                        List.of(),
                        null,
                        List.of(farInTheWeek, nearInTheNext));
        assertThat(found(visit)).containsExactly(farInTheWeek);
    }

    @Test
    void keepsTheOfficialRatherThanTheHour() {
        NewPlace without = place(1, CLOSED.plusDays(1), TEN);
        NewPlace with = place(1, CLOSED.plusDays(2), LocalTime.of(15, 0), Map.of(OFFICIAL, 1));
        Uprooted visit =
                visit(CLOSED, List.of(Ids.next()), List.of(), OFFICIAL, List.of(without, with));
        assertThat(found(visit)).containsExactly(with);
    }

    @Test
    void sendsAnOfficialOnlyWhereTheyCanSeeAll() {
        NewPlace one = place(1, CLOSED.plusDays(1), TEN, Map.of(OFFICIAL, 1));
        NewPlace same = place(2, CLOSED.plusDays(1), TEN, Map.of(OFFICIAL, 1));
        NewPlace later = place(1, CLOSED.plusDays(3), TEN, Map.of(OFFICIAL, 1));
        List<NewPlace> places = List.of(one, same, later);
        assertThat(
                        found(
                                visit(CLOSED, List.of(Ids.next()), List.of(), OFFICIAL, places),
                                visit(CLOSED, List.of(Ids.next()), List.of(), OFFICIAL, places)))
                .contains(later)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesAPlaceOnlyOnceAndLeavesTheSmallerVisitWithoutOne() {
        NewPlace only = place(1, CLOSED.plusDays(1), TEN);
        Uprooted alone = visit(List.of(only));
        Uprooted three =
                visit(
                        CLOSED,
                        List.of(Ids.next(), Ids.next(), Ids.next()),
                        List.of(),
                        null,
                        List.of(only));
        assertThat(found(alone, three)).containsExactly(null, only);
    }

    @Test
    void neverPutsAPersonInTwoVisitsAtOnce() {
        UUID person = Ids.next();
        NewPlace here = place(1, CLOSED.plusDays(1), TEN);
        NewPlace there = place(5, CLOSED.plusDays(1), LocalTime.of(10, 15));
        List<NewPlace> places = List.of(here, there);
        List<@Nullable NewPlace> found =
                found(
                        visit(CLOSED, List.of(person, Ids.next()), List.of(), null, places),
                        visit(CLOSED, List.of(Ids.next(), person), List.of(), null, places));
        assertThat(found).containsOnlyOnce((NewPlace) null);
    }

    @Test
    void usesAnotherWeeksTurnOnce() {
        UUID prisoner = Ids.next();
        List<NewPlace> places =
                List.of(place(1, CLOSED.plusDays(7), TEN), place(1, CLOSED.plusDays(8), TEN));
        List<@Nullable NewPlace> found =
                found(
                        visit(CLOSED, List.of(prisoner), List.of(), null, places),
                        visit(CLOSED, List.of(prisoner), List.of(), null, places));
        assertThat(found).containsOnlyOnce((NewPlace) null);
    }

    @Test
    void keepsAPairOutOfNeighbouringStations() {
        UUID pair = Ids.next();
        List<NewPlace> places =
                IntStream.of(1, 2, 3)
                        .mapToObj(number -> place(number, CLOSED.plusDays(1), TEN))
                        .toList();
        List<@Nullable NewPlace> found =
                found(
                        visit(CLOSED, List.of(Ids.next()), List.of(pair), null, places),
                        visit(CLOSED, List.of(Ids.next()), List.of(pair), null, places));
        assertThat(found).containsExactlyInAnyOrder(places.getFirst(), places.getLast());
    }

    @Test
    void keepsAPairAQuarterOfAnHourFromEachOther() {
        UUID pair = Ids.next();
        NewPlace ten = place(1, CLOSED.plusDays(1), TEN);
        NewPlace tooNear = place(2, CLOSED.plusDays(1), LocalTime.of(10, 25));
        NewPlace farEnough = place(2, CLOSED.plusDays(1), LocalTime.of(10, 35));
        List<NewPlace> places = List.of(ten, tooNear, farEnough);
        assertThat(
                        found(
                                visit(CLOSED, List.of(Ids.next()), List.of(pair), null, places),
                                visit(CLOSED, List.of(Ids.next()), List.of(pair), null, places)))
                .containsExactlyInAnyOrder(ten, farEnough);
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("didar.replan.cases", 15));
    }

    /** Four visits and five places at most: every arrangement can be tried. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherArrangementIsBetter(long seed) {
        Random random = new Random(seed);
        List<NewPlace> places = new ArrayList<>();
        for (int count = 2 + random.nextInt(4); count > 0; count--) {
            places.add(
                    place(
                            1 + random.nextInt(3),
                            CLOSED.plusDays(1 + random.nextInt(6)),
                            TEN.plusMinutes(30L * random.nextInt(5)),
                            random.nextBoolean() ? Map.of(OFFICIAL, 1) : Map.of()));
        }
        List<UUID> crowd = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        UUID pair = Ids.next();
        List<Uprooted> visits = new ArrayList<>();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            visits.add(
                    visit(
                            CLOSED,
                            crowd.subList(random.nextInt(3), 3 + random.nextInt(3)),
                            random.nextBoolean() ? List.of(pair) : List.of(),
                            random.nextBoolean() ? OFFICIAL : null,
                            places.subList(random.nextInt(2), places.size())));
        }
        BendableScore best = best(visits, 0);
        visits.forEach(visit -> visit.setPlace(null));
        assertThat(seeking.seek(visits).getScore()).isEqualTo(best);
    }

    @Test
    void findsATimeForAWholeDay() {
        Random random = new Random(4);
        List<NewPlace> places = new ArrayList<>();
        for (int station = 1; station <= 15; station++) {
            for (int slot = 0; slot < 60; slot++) {
                places.add(
                        place(
                                station,
                                CLOSED.plusDays(1 + slot / 15),
                                LocalTime.of(8, 0).plusMinutes(30L * (slot % 15))));
            }
        }
        List<UUID> crowd = IntStream.range(0, 700).mapToObj(each -> Ids.next()).toList();
        List<Uprooted> visits =
                IntStream.range(0, 400)
                        .mapToObj(
                                each -> visit(CLOSED, some(crowd, random), List.of(), null, places))
                        .toList();
        BendableScore score =
                Objects.requireNonNull(
                        new SeekingMoves(new TerminationConfig().withMoveCountLimit(2_000L))
                                .seek(visits)
                                .getScore());
        assertThat(score.isFeasible()).isTrue();
        assertThat(score.softScore(0)).as("people without a time").isZero();
    }

    private static List<UUID> some(List<UUID> crowd, Random random) {
        return List.of(
                Ids.next(),
                crowd.get(random.nextInt(crowd.size() / 2)),
                crowd.get(crowd.size() / 2 + random.nextInt(crowd.size() / 2)));
    }

    private static BendableScore best(List<Uprooted> visits, int index) {
        if (index == visits.size()) {
            return Objects.requireNonNull(
                    SolutionManager.<MovePlan, BendableScore>create(
                                    SolverFactory.create(SeekingMoves.config()))
                            .update(new MovePlan(visits)));
        }
        Uprooted visit = visits.get(index);
        visit.setPlace(null);
        BendableScore best = best(visits, index + 1);
        for (NewPlace place : visit.getPossible()) {
            visit.setPlace(place);
            BendableScore score = best(visits, index + 1);
            best = score.compareTo(best) > 0 ? score : best;
        }
        visit.setPlace(null);
        return best;
    }

    private List<@Nullable NewPlace> found(Uprooted... visits) {
        List<@Nullable NewPlace> found = new ArrayList<>();
        seeking.seek(List.of(visits)).getVisits().forEach(visit -> found.add(visit.getPlace()));
        return found;
    }

    private static Uprooted visit(List<NewPlace> possible) {
        return visit(CLOSED, List.of(Ids.next()), List.of(), null, possible);
    }

    private static Uprooted visit(
            LocalDate day,
            List<UUID> people,
            List<UUID> keptApart,
            @Nullable UUID official,
            List<NewPlace> possible) {
        return new Uprooted(
                Ids.next(), people.getFirst(), day, TEN, people, keptApart, official, possible);
    }

    private static NewPlace place(int station, LocalDate day, LocalTime time) {
        return place(station, day, time, Map.of());
    }

    private static NewPlace place(
            int station, LocalDate day, LocalTime time, Map<UUID, Integer> officials) {
        Instant start = day.atTime(time).atZone(TEHRAN).toInstant();
        return NewPlace.of(
                new UUID(0, station),
                station,
                start,
                start.plusSeconds(1200),
                start.plusSeconds(1500),
                start.plusSeconds(2100),
                TEHRAN,
                officials);
    }
}
