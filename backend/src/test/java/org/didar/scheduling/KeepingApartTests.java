package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.scheduling.SearchingTimes.Question;
import org.didar.separation.KeepingSeparate;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two prisoners who are kept separate, and visits of twenty minutes every twenty-five. */
@OnMariaDb
class KeepingApartTests {

    @Autowired BeanFactory beans;
    @Autowired ClaimingPlaces places;
    @Autowired ChangingPlaces changing;
    @Autowired SearchingTimes searching;
    @Autowired KeepingSeparate keeping;
    @Autowired TransactionOperations transaction;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private final Map<UUID, UUID> families = new HashMap<>();
    private TestPrison prison;
    private Actor warden;
    private UUID one;
    private UUID other;
    private Instant start;

    @BeforeEach
    void keepTwoSeparate() {
        found(1);
    }

    private void found(int stations) {
        prison = TestPrison.found(beans, stations);
        prison.offerDaily(LocalTime.of(9, 0), 4);
        warden = new World(beans).official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
        one = prison.prisoner();
        other = prison.prisoner();
        start = today().plusDays(3).atTime(9, 0).atZone(TestPrison.ZONE).toInstant();
        keep(null);
    }

    private void keep(@Nullable LocalDate lastDay) {
        keeping.keep(warden, new KeepingSeparate.Two(one, other, "نزاع", lastDay));
    }

    @Test
    void theNextTimeIsTooSoonAndTheOneAfterIsNot() {
        hold(one, 0);
        assertThat(refusal(() -> hold(other, 1))).isEqualTo("slot.taken");
        assertThat(hold(other, 2).start()).isEqualTo(at(2));
    }

    @Test
    void theTimeBeforeIsTooNearAsWell() {
        hold(one, 1);
        assertThat(refusal(() -> hold(other, 0))).isEqualTo("slot.taken");
    }

    @Test
    void nobodyElseIsInTheWayAndNeitherIsTheirOwnVisit() {
        hold(one, 0);
        UUID third = prison.prisoner();
        assertThat(hold(third, 1).start()).isEqualTo(at(1));
    }

    @Test
    void stationsWithOneBetweenThemAreFarEnough() {
        // Of five, whichever the first one gets leaves one that is no neighbour.
        found(5);
        int first = prison.stations().indexOf(hold(one, 0).stationId());
        int second = prison.stations().indexOf(hold(other, 0).stationId());
        assertThat(Math.abs(first - second)).isGreaterThan(1);
    }

    @Test
    void theSearchCallsItTakenAndNoWordMore() {
        hold(one, 0);
        TimeAnswer.Refusal refused =
                searching.answer(question()).stream()
                        .filter(each -> each.start().equals(at(1)))
                        .map(TimeAnswer::refused)
                        .findFirst()
                        .orElseThrow();
        assertThat(refused).isEqualTo(new TimeAnswer.Refusal("slot.taken", null, null, null));
    }

    private Question question() {
        return new Question(other, Set.of(familyOf(other)), today(), 14, false, false, false);
    }

    @Test
    void anEndedHoldKeepsNobodyAway() {
        hold(one, 0);
        beans.getBean(MovingTheClock.class).to(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(hold(other, 1).start()).isEqualTo(at(1));
    }

    @Test
    void whatBeginsAfterThePairsEndIsFree() {
        UUID third = prison.prisoner();
        UUID fourth = prison.prisoner();
        LocalDate dayBefore = start.atZone(TestPrison.ZONE).toLocalDate().minusDays(1);
        keeping.keep(warden, new KeepingSeparate.Two(third, fourth, "نزاع", dayBefore));
        hold(third, 0);
        assertThat(hold(fourth, 1).start()).isEqualTo(at(1));
    }

    @Test
    void staffWhoMoveAVisitLearnWhyAndAWardenMayOverrideIt() {
        hold(one, 0);
        Wish booked = wish(other, 3);
        hold(booked);
        Wish moved = booked.at(at(1)).waivingNotice(new Waiver(warden.id(), Waiver.Reason.CHANGE));
        assertThat(refusal(() -> change(moved))).isEqualTo("slot.kept_apart");
        change(moved.together(new Together(warden.id(), Together.Reason.ESCORTED)));
        assertThat(overrides(booked.visitId())).isEqualTo(1);
    }

    @Test
    void aWordThatWasNotNeededIsNoOverride() {
        Wish booked = wish(other, 3);
        hold(booked);
        change(booked.at(at(1)).together(new Together(warden.id(), Together.Reason.ESCORTED)));
        assertThat(overrides(booked.visitId())).isZero();
    }

    private int overrides(UUID visit) {
        return jdbc.sql(
                        "select count(*) from audit_entry where thing_id = ?"
                                + " and action = 'scheduling.separation_overridden'")
                .param(Ids.bytes(visit))
                .query(Integer.class)
                .single();
    }

    private Place hold(UUID prisoner, int index) {
        return hold(wish(prisoner, index));
    }

    private Place hold(Wish wish) {
        Instant until = clock.instant().plus(Duration.ofMinutes(10));
        return transaction.execute(status -> places.hold(wish, until));
    }

    private void change(Wish wish) {
        transaction.executeWithoutResult(status -> changing.change(wish, null));
    }

    private Wish wish(UUID prisoner, int index) {
        return new Wish(Ids.next(), prisoner, Set.of(familyOf(prisoner)), at(index));
    }

    private UUID familyOf(UUID prisoner) {
        return families.computeIfAbsent(prisoner, prison::relativeOf);
    }

    private Instant at(int index) {
        return start.plus(Duration.ofMinutes(25L * index));
    }

    private LocalDate today() {
        return clock.instant().atZone(TestPrison.ZONE).toLocalDate();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (Problem refused) {
            return refused.code().code();
        }
        throw new AssertionError("was not refused");
    }
}
