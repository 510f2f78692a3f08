package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.didar.visits.Moment.Stand;
import org.didar.visits.SideEvent.Side;
import org.didar.visits.SideEvent.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A visit of twenty minutes; minutes are counted from its start. */
class CourseTests {

    private static final Instant START = Instant.parse("2026-11-22T07:00:00Z");
    private static final Duration BOOKED = Duration.ofMinutes(20);
    private static final int PERCENT = 75;

    @Test
    void holdsWhileBothSidesHear() {
        Course course = of(in(0), hear(1, 17));
        assertThat(course.minutesHeld()).isEqualTo(16);
        assertThat(course.lost()).isEqualTo(Map.of(Fault.NETWORK, Duration.ofMinutes(4)));
    }

    @Test
    void countsACallBeforeTheStartAndNoneAfterTheEnd() {
        Course course = of(in(-5), hear(-2, 30));
        assertThat(course.held()).isEqualTo(Duration.ofMinutes(22));
        assertThat(course.lost()).isEmpty();
    }

    /** From minute 5 on one side does this, while the other stays: whose are the fifteen lost? */
    @ParameterizedTest
    @CsvSource({
        "FAMILY,DROPPED,false,NETWORK",
        "FAMILY,DROPPED,true,POINT",
        "FAMILY,SERVER_GONE,false,PLATFORM",
        "FAMILY,CLOSED,false,VISITOR",
        "FAMILY,CLOSED,true,VISITOR",
        "FAMILY,LEFT,false,VISITOR",
        "FAMILY,EJECTED,false,VISITOR",
        "FAMILY,HEARS_NOT,false,NETWORK",
        "STATION,DROPPED,false,PRISON",
        "STATION,DROPPED,true,PRISON",
        "STATION,SERVER_GONE,false,PLATFORM",
        "STATION,CLOSED,false,PRISON",
        "STATION,LEFT,false,PRISON",
        "STATION,HEARS_NOT,true,NETWORK"
    })
    void saysWhoseLossItWas(Side side, What what, boolean atPoint, Fault whose) {
        List<Moment> went = List.of(event(side, what, 5), event(Side.FAMILY, What.HEARS_NOT, 5));
        Course course = Course.of(facts(atPoint, in(0), hear(0, 20), went));
        assertThat(course.minutesHeld()).isEqualTo(5);
        assertThat(course.lost()).isEqualTo(Map.of(whose, Duration.ofMinutes(15)));
        assertThat(course.faultOfLosing(BOOKED, PERCENT)).isEqualTo(whose);
    }

    @ParameterizedTest
    @CsvSource({"0,PLATFORM", "10,PLATFORM", "11,NETWORK"})
    void takesBothSidesGoneAtOnceForTheServersDoing(int apart, Fault whose) {
        List<Moment> gone =
                List.of(
                        event(Side.FAMILY, What.HEARS_NOT, 5),
                        event(Side.FAMILY, What.DROPPED, 5),
                        new SideEvent(Side.STATION, What.DROPPED, minute(5).plusSeconds(apart)),
                        new SideEvent(
                                Side.STATION, What.RETURNED, minute(5).plusSeconds(apart + 1)));
        Course course = of(in(0), hear(0, 20), gone);
        assertThat(course.faultOfLosing(BOOKED, PERCENT)).isEqualTo(whose);
    }

    @ParameterizedTest
    @CsvSource({"PAUSED,PRISON", "PAUSED_BY_LINE,NETWORK"})
    void asksOfAPauseWhatItWasFor(Stand pause, Fault whose) {
        List<Moment> paused =
                List.of(new Moment.Door(pause, minute(2)), event(Side.FAMILY, What.HEARS_NOT, 2));
        assertThat(of(in(0), hear(0, 20), paused).faultOfLosing(BOOKED, PERCENT)).isEqualTo(whose);
    }

    @Test
    void blamesThePrisonWhileNobodyLetsTheFamilyIn() {
        assertThat(of(come(0, 0)).lost()).isEqualTo(Map.of(Fault.PRISON, BOOKED));
    }

    @Test
    void blamesWhoComesLastAndThePrisonWhileNeitherIsThere() {
        Course lateFamily = of(come(12, 0), open(12), hear(12, 20));
        assertThat(lateFamily.lost()).isEqualTo(Map.of(Fault.VISITOR, Duration.ofMinutes(12)));
        Course latePrisoner = of(come(0, 12), open(12), hear(12, 20));
        assertThat(latePrisoner.lost()).isEqualTo(Map.of(Fault.PRISON, Duration.ofMinutes(12)));
        Course bothLate = of(come(12, 5), open(12), hear(12, 20));
        assertThat(bothLate.lost())
                .isEqualTo(
                        Map.of(
                                Fault.PRISON, Duration.ofMinutes(5),
                                Fault.VISITOR, Duration.ofMinutes(7)));
    }

    @Test
    void neverBlamesAFamilyForLessThanWouldHaveMadeItShort() {
        Course course = of(come(4, 0), open(4), hear(4, 18));
        assertThat(course.lostTo(Fault.VISITOR)).hasMinutes(4);
        assertThat(course.faultOfLosing(BOOKED, PERCENT)).isEqualTo(Fault.NETWORK);
    }

    @Test
    void knowsWhoKeepsTheFamilyAway() {
        assertThat(of(in(0)).away()).isNull();
        assertThat(of(in(0), List.of(event(Side.FAMILY, What.DROPPED, 3))).away())
                .isEqualTo(Fault.NETWORK);
        assertThat(of(in(0), List.of(event(Side.FAMILY, What.LEFT, 3))).away())
                .isEqualTo(Fault.VISITOR);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splitsTheBookedTimeIntoHeldAndLostAndNothingElse(long seed) {
        List<Moment> moments = random(new Random(seed));
        Course course = of(moments);
        Duration lost = course.lost().values().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(course.held().plus(lost)).isGreaterThanOrEqualTo(BOOKED);
        Duration before = of(START.minusSeconds(1), START, moments).held();
        assertThat(course.held().plus(lost).minus(before)).isEqualTo(BOOKED);
        assertThat(course.lost()).doesNotContainKey(Fault.NONE);
        assertThat(course.lost().values()).allMatch(Duration::isPositive);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderInWhichFactsAreTold(long seed) {
        List<Moment> moments = random(new Random(seed));
        List<Moment> shuffled = new ArrayList<>(moments);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(of(shuffled)).isEqualTo(of(moments));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesNoTurnForWhatOthersLost(long seed) {
        Random random = new Random(seed);
        Map<Fault, Duration> lost = new EnumMap<>(Fault.class);
        for (Fault whose : Fault.values()) {
            if (whose != Fault.NONE && random.nextBoolean()) {
                lost.put(whose, Duration.ofSeconds(1 + random.nextInt(600)));
            }
        }
        Course course = new Course(Duration.ZERO, lost, null);
        Fault before = course.faultOfLosing(BOOKED, PERCENT);
        lost.merge(Fault.NETWORK, Duration.ofMinutes(3), Duration::plus);
        Fault after = new Course(Duration.ZERO, lost, null).faultOfLosing(BOOKED, PERCENT);
        assertThat(after == Fault.VISITOR && before != Fault.VISITOR).isFalse();
        if (before == Fault.VISITOR) {
            assertThat(BOOKED.minus(course.lostTo(Fault.VISITOR)).toSeconds()).isLessThan(900);
        }
    }

    @Test
    void givesEveryCourseAVerdictThatFits() {
        for (int held = 0; held <= 20; held++) {
            for (Fault whose : Fault.values()) {
                if (whose == Fault.NONE) {
                    continue;
                }
                Course course =
                        new Course(
                                Duration.ofMinutes(held),
                                Map.of(whose, BOOKED.minusMinutes(held)),
                                null);
                Verdict verdict = Verdict.atTheEnd(held(held), course);
                assertThat(verdict.outcome().fits(VisitStatus.ENDED)).isTrue();
                boolean full = held >= 15;
                assertThat(verdict.fault()).isEqualTo(full ? Fault.NONE : whose);
                assertThat(verdict.quotaUsed()).isEqualTo(full || whose == Fault.VISITOR);
                assertThat(verdict.outcome() == Outcome.TECHNICAL_FAILURE)
                        .isEqualTo(held == 0 && whose != Fault.VISITOR);
            }
        }
    }

    @Test
    void makesGoodWhatAnOfficerEndedForATrouble() {
        Course prison = new Course(Duration.ZERO, Map.of(Fault.PRISON, BOOKED), null);
        assertThat(Verdict.byOfficer(EndReason.TECHNICAL, held(3), prison))
                .isEqualTo(new Verdict(Outcome.TECHNICAL_FAILURE, Fault.PRISON, false));
        Course visitor = new Course(Duration.ZERO, Map.of(Fault.VISITOR, BOOKED), null);
        assertThat(Verdict.byOfficer(EndReason.TECHNICAL, held(3), visitor).fault())
                .isEqualTo(Fault.NETWORK);
    }

    @Test
    void callsWhoWasLostOnTheWayNoNoShow() {
        Presence.Sides ready = new Presence.Sides(START, START, false, true);
        Course dropped = new Course(Duration.ZERO, Map.of(), Fault.NETWORK);
        assertThat(Verdict.withoutFamily(ready, dropped))
                .isEqualTo(new Verdict(Outcome.TECHNICAL_FAILURE, Fault.NETWORK, false));
        Course left = new Course(Duration.ZERO, Map.of(), Fault.VISITOR);
        assertThat(Verdict.withoutFamily(ready, left).outcome()).isEqualTo(Outcome.VISITOR_NO_SHOW);
        assertThat(Verdict.withoutFamily(ready, null).outcome()).isEqualTo(Outcome.VISITOR_NO_SHOW);
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    /** Anything in any order, at whole seconds of their own. */
    private static List<Moment> random(Random random) {
        List<Integer> seconds = new ArrayList<>(IntStream.range(-300, 1_500).boxed().toList());
        Collections.shuffle(seconds, random);
        List<Moment> moments = new ArrayList<>();
        for (int number = random.nextInt(40); number >= 0; number--) {
            Instant at = START.plusSeconds(seconds.get(number));
            moments.add(
                    random.nextInt(5) == 0
                            ? new Moment.Door(any(random, Stand.values()), at)
                            : new SideEvent(
                                    any(random, Side.values()), any(random, What.values()), at));
        }
        return moments;
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static List<Moment> in(int minute) {
        return Stream.concat(come(minute, minute).stream(), open(minute).stream()).toList();
    }

    private static List<Moment> come(int family, int station) {
        return List.of(
                event(Side.FAMILY, What.JOINED, family), event(Side.STATION, What.JOINED, station));
    }

    private static List<Moment> open(int minute) {
        return List.of(new Moment.Door(Stand.OPEN, minute(minute)));
    }

    private static List<Moment> hear(int from, int until) {
        return Stream.of(Side.values())
                .<Moment>flatMap(side ->
                        Stream.of(
                                event(side, What.HEARS, from), event(side, What.HEARS_NOT, until)))
                .toList();
    }

    private static SideEvent event(Side side, What what, int minute) {
        return new SideEvent(side, what, minute(minute));
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // passed on as they are
    private static Course of(List<Moment>... moments) {
        return Course.of(facts(false, moments));
    }

    private static Course of(Instant start, Instant until, List<Moment> moments) {
        Course.Facts facts = facts(false, moments);
        return Course.of(new Course.Facts(start, until, false, facts.door(), facts.sides()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // passed on as they are
    private static Course.Facts facts(boolean atPoint, List<Moment>... moments) {
        List<Moment> all = Stream.of(moments).flatMap(List::stream).toList();
        return new Course.Facts(
                START,
                START.plus(BOOKED),
                atPoint,
                all.stream()
                        .filter(Moment.Door.class::isInstance)
                        .map(Moment.Door.class::cast)
                        .toList(),
                all.stream()
                        .filter(SideEvent.class::isInstance)
                        .map(SideEvent.class::cast)
                        .toList());
    }

    private static Verdict.Held held(int minutes) {
        return new Verdict.Held(START, START.plus(BOOKED), null, minutes, PERCENT);
    }
}
