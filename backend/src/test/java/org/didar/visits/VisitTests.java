package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.didar.visits.VisitStatus.*;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.Relation;
import org.didar.scheduling.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every act from every state a visit can really be in: it works where the table says, or refuses.
 */
class VisitTests {

    private static final Instant START = Instant.parse("2026-11-22T07:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(20));
    private static final UUID ACTOR = Ids.next();

    enum Stage {
        HELD,
        CONFIRMED,
        WAITING,
        ADMITTED,
        LIVE,
        PAUSED,
        ENDED,
        MISSED,
        CANCELLED,
        EXPIRED
    }

    @SuppressWarnings("ImmutableEnumChecker") // deeds hold no state
    enum Deed {
        CONFIRM(visit -> visit.confirm(ACTOR, START)),
        EXPIRE(visit -> visit.expire(null, START)),
        CANCEL(visit -> visit.cancel(Outcome.VISITOR_CANCELLED, ACTOR, null, false, START)),
        ADMIT(visit -> visit.admit(ACTOR, START)),
        PAUSE(visit -> visit.pause(PauseReason.ORDER, ACTOR, START)),
        RESUME(visit -> visit.resume(ACTOR, START)),
        END(visit -> visit.end(Outcome.HELD_FULL, Fault.NONE, true, null, "TIME", VisitTests.END)),
        MISS(visit -> visit.miss(Outcome.VISITOR_NO_SHOW, Fault.VISITOR, true, START));

        private final Consumer<Visit> act;

        Deed(Consumer<Visit> act) {
            this.act = act;
        }
    }

    /** What each deed leads to; a missing entry is a refusal. */
    private static final Map<Stage, Map<Deed, VisitStatus>> TABLE =
            Map.of(
                    Stage.HELD,
                    Map.of(Deed.CONFIRM, CONFIRMED, Deed.EXPIRE, EXPIRED),
                    Stage.CONFIRMED,
                    Map.of(Deed.CANCEL, CANCELLED, Deed.MISS, MISSED),
                    Stage.WAITING,
                    Map.of(Deed.ADMIT, WAITING, Deed.CANCEL, CANCELLED, Deed.MISS, MISSED),
                    Stage.ADMITTED,
                    Map.of(Deed.CANCEL, CANCELLED, Deed.MISS, MISSED),
                    Stage.LIVE,
                    Map.of(Deed.PAUSE, PAUSED, Deed.END, ENDED),
                    Stage.PAUSED,
                    Map.of(Deed.RESUME, LIVE, Deed.END, ENDED),
                    Stage.ENDED,
                    Map.of(),
                    Stage.MISSED,
                    Map.of(),
                    Stage.CANCELLED,
                    Map.of(),
                    Stage.EXPIRED,
                    Map.of());

    static Stream<Arguments> cells() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Deed.values()).map(deed -> Arguments.of(stage, deed)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void doesOnlyWhatItsStateAllows(Stage stage, Deed deed) {
        Visit visit = at(stage);
        VisitStatus before = visit.status();
        VisitStatus expected = TABLE.getOrDefault(stage, Map.of()).get(deed);
        if (expected == null) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> deed.act.accept(visit))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(VisitProblem.TRANSITION));
            assertThat(visit.status()).isEqualTo(before);
        } else {
            deed.act.accept(visit);
            assertThat(visit.status()).isEqualTo(expected);
        }
    }

    @Test
    void becomesLiveOnlyAfterAdmission() {
        Visit visit = at(Stage.WAITING);
        visit.talk(START);
        assertThat(visit.status()).isEqualTo(WAITING);
        visit.admit(ACTOR, START);
        visit.talk(START.plusSeconds(5));
        assertThat(visit.status()).isEqualTo(LIVE);
        assertThat(visit.liveAt()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void beginsANewRoundAtAdmissionPauseAndResumption() {
        Visit visit = at(Stage.WAITING);
        visit.admit(ACTOR, START);
        assertThat(visit.view(START).round()).isEqualTo(1);
        visit.talk(START);
        visit.pause(PauseReason.IDENTIFICATION, ACTOR, START);
        assertThat(visit.view(START).round()).isEqualTo(2);
        visit.resume(ACTOR, START);
        assertThat(visit.view(START).round()).isEqualTo(3);
    }

    @Test
    void countsOnlyTheMinutesInWhichBothHadSound() {
        Visit visit = at(Stage.ADMITTED);
        visit.talk(START.plus(Duration.ofMinutes(2)));
        visit.fallSilent(START.plus(Duration.ofMinutes(5)));
        visit.fallSilent(START.plus(Duration.ofMinutes(6)));
        visit.talk(START.plus(Duration.ofMinutes(10)));
        assertThat(visit.minutesHeld(START.plus(Duration.ofMinutes(12)))).isEqualTo(5);
        assertThat(visit.minutesHeld(END.plus(Duration.ofHours(1)))).isEqualTo(13);
    }

    @Test
    void remembersAReminderOnce() {
        Visit visit = at(Stage.CONFIRMED);
        assertThat(visit.remind(VisitReminderDue.Lead.DAY, START)).isTrue();
        assertThat(visit.remind(VisitReminderDue.Lead.DAY, START)).isFalse();
        assertThat(visit.remind(VisitReminderDue.Lead.HALF_HOUR, START)).isTrue();
        assertThat(visit.remind(VisitReminderDue.Lead.HALF_HOUR, START)).isFalse();
    }

    @Test
    void warnsOnceAtFiveMinutesAndOnceAtOne() {
        Visit visit = at(Stage.LIVE);
        assertThat(visit.warn(5, START)).isTrue();
        assertThat(visit.warn(5, START)).isFalse();
        assertThat(visit.warn(1, START)).isTrue();
        assertThat(visit.warn(1, START)).isFalse();
    }

    private static Visit at(Stage stage) {
        Visit visit = held();
        Map<Stage, Consumer<Visit>> way = new EnumMap<>(Stage.class);
        way.put(Stage.HELD, each -> {});
        way.put(Stage.CONFIRMED, each -> each.confirm(ACTOR, START));
        way.put(Stage.WAITING, after(way, Stage.CONFIRMED, each -> each.await(ACTOR, START)));
        way.put(Stage.ADMITTED, after(way, Stage.WAITING, each -> each.admit(ACTOR, START)));
        way.put(Stage.LIVE, after(way, Stage.ADMITTED, each -> each.talk(START)));
        way.put(Stage.PAUSED, after(way, Stage.LIVE, Deed.PAUSE.act));
        way.put(Stage.ENDED, after(way, Stage.LIVE, Deed.END.act));
        way.put(Stage.MISSED, after(way, Stage.WAITING, Deed.MISS.act));
        way.put(Stage.CANCELLED, after(way, Stage.CONFIRMED, Deed.CANCEL.act));
        way.put(Stage.EXPIRED, each -> each.expire(null, START));
        Objects.requireNonNull(way.get(stage)).accept(visit);
        return visit;
    }

    private static Consumer<Visit> after(
            Map<Stage, Consumer<Visit>> way, Stage stage, Consumer<Visit> next) {
        return Objects.requireNonNull(way.get(stage)).andThen(next);
    }

    private static Visit held() {
        return Visit.held(
                Ids.next(),
                VisitType.FAMILY_ONLINE,
                Ids.next(),
                new Place(Ids.next(), Ids.next(), START, END),
                List.of(new Participant(Ids.next(), Relation.MOTHER, true)),
                ACTOR,
                START,
                START.minus(Duration.ofDays(2)));
    }
}
