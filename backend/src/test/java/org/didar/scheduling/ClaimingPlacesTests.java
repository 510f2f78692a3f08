package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.time.MovingTheClock;
import org.didar.timetable.SessionKind;
import org.didar.timetable.Ticks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@OnMariaDb
class ClaimingPlacesTests {

    private static final Duration HOLD = Duration.ofMinutes(10);
    private static final UUID OFFICER = Ids.next();

    @Autowired BeanFactory beans;
    @Autowired ClaimingPlaces places;
    @Autowired FreeTimes freeTimes;
    @Autowired TransactionOperations transaction;
    @Autowired MovingTheClock movingTheClock;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private TestPrison prison;
    private UUID prisoner;
    private UUID sister;
    private Instant start;

    @BeforeEach
    void foundAPrison() {
        prison = TestPrison.found(beans, 1);
        prison.offerDaily(LocalTime.of(9, 0), 12);
        prisoner = prison.prisoner();
        sister = prison.relativeOf(prisoner);
        // Not a Friday: the day after lies in the same week.
        LocalDate day = today().plusDays(2);
        start =
                at(
                        day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(1) : day,
                        LocalTime.of(9, 50));
    }

    @Test
    void aHeldPlaceIsOneOfTheTemplates() {
        Place place = hold(wish());
        assertThat(place)
                .isEqualTo(
                        new Place(
                                prison.id(),
                                prison.stations().getFirst(),
                                start,
                                start.plus(Duration.ofMinutes(20))));
    }

    @Test
    void aHeldPlaceIsRefusedToOthersWithTheNearestFreeTimes() {
        hold(wish());
        Problem refused = refused(() -> hold(stranger()));
        assertThat(refused.code()).isEqualTo(SchedulingProblem.SLOT_TAKEN);
        assertThat(refused.extras().get("alternatives"))
                .isEqualTo(List.of(time(start, -25), time(start, 25), time(start, -50)));
    }

    @Test
    void anEndedHoldIsReplaced() {
        hold(wish());
        movingTheClock.to(clock.instant().plus(HOLD));
        assertThat(hold(stranger()).start()).isEqualTo(start);
    }

    @Test
    void aConfirmedPlaceOutlastsTheHold() {
        Wish wish = wish();
        hold(wish);
        confirm(wish);
        movingTheClock.to(clock.instant().plus(HOLD));
        assertThat(refused(() -> hold(stranger())).code()).isEqualTo(SchedulingProblem.SLOT_TAKEN);
    }

    @Test
    void confirmingAfterTheHoldsEndIsRefused() {
        Wish wish = wish();
        hold(wish);
        movingTheClock.to(clock.instant().plus(HOLD));
        assertThat(refused(() -> confirm(wish)).code()).isEqualTo(SchedulingProblem.HOLD_EXPIRED);
    }

    @Test
    void confirmingIsRefusedWhenAnyStepIsGone() {
        Wish wish = wish();
        hold(wish);
        int tick = Ticks.at(start) + 1;
        jdbc.sql("delete from tick_claim where resource_id = ? and tick = ?")
                .params(Ids.bytes(prisoner), tick)
                .update();
        assertThat(refused(() -> confirm(wish)).code()).isEqualTo(SchedulingProblem.HOLD_EXPIRED);
        assertThat(count("tick_claim where held_until is null and visit_id = ?", wish.visitId()))
                .isZero();
    }

    @Test
    void confirmingWhatWasNeverHeldIsRefused() {
        assertThat(refused(() -> confirm(wish())).code()).isEqualTo(SchedulingProblem.HOLD_EXPIRED);
    }

    @Test
    void aClaimOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> places.hold(wish(), clock.instant().plus(HOLD)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aClaimWhoseTransactionFailsLeavesNothing() {
        Wish wish = wish();
        transaction.executeWithoutResult(status -> {
            places.hold(wish, clock.instant().plus(HOLD));
            status.setRollbackOnly();
        });
        assertNothingOf(wish);
    }

    @Test
    void aRefusedClaimLeavesNothing() {
        hold(wish());
        Wish late = stranger();
        refused(() -> hold(late));
        assertNothingOf(late);
    }

    @Test
    void aReleasedPlaceIsFreeAgainAndReleasingTwiceChangesNothing() {
        Wish wish = wish();
        hold(wish);
        confirm(wish);
        release(wish, true);
        release(wish, true);
        assertNothingOf(wish);
        assertThat(hold(stranger()).start()).isEqualTo(start);
    }

    @Test
    void theWeeksVisitIsUsedUntilItIsGivenBack() {
        Wish first = wish();
        hold(first);
        confirm(first);
        release(first, false);
        Wish second = wishAt(start.plus(Duration.ofDays(1)));
        assertThat(refused(() -> hold(second)).code()).isEqualTo(SchedulingProblem.QUOTA_USED);
        release(first, true);
        assertThat(hold(second).start()).isEqualTo(second.start());
    }

    @Test
    void aQuotaGivenBackTwiceDoesNotFreeTheNextVisits() {
        Wish first = wish();
        hold(first);
        release(first, true);
        Wish second = wish();
        hold(second);
        release(first, true);
        Wish third = wishAt(start.plus(Duration.ofDays(1)));
        assertThat(refused(() -> hold(third)).code()).isEqualTo(SchedulingProblem.QUOTA_USED);
    }

    @Test
    void nextWeeksVisitIsAnotherOne() {
        hold(wish());
        Wish next = wishAt(start.plus(Duration.ofDays(7)));
        assertThat(hold(next).start()).isEqualTo(next.start());
    }

    @Test
    void aLawyersVisitUsesNoQuota() {
        hold(wish());
        Wish lawyer =
                new Wish(
                        Ids.next(),
                        prisoner,
                        Set.of(prison.relativeOf(prisoner)),
                        start.plus(Duration.ofDays(1)),
                        SessionKind.LAWYER,
                        null);
        assertThat(hold(lawyer).start()).isEqualTo(lawyer.start());
    }

    @Test
    void aVisitorIsInOneVisitAtATime() {
        TestPrison other = TestPrison.found(beans, 1);
        other.offerDaily(LocalTime.of(9, 0), 12);
        UUID theirPrisoner = other.prisoner();
        UUID both = other.visitorOf(theirPrisoner, Relation.BROTHER);
        beans.getBean(RecordingKin.class).approved(both, prisoner, Relation.BROTHER, OFFICER);
        hold(new Wish(Ids.next(), theirPrisoner, Set.of(both), start));
        Wish second = new Wish(Ids.next(), prisoner, Set.of(both), start);
        assertThat(refused(() -> hold(second)).code()).isEqualTo(SchedulingProblem.SLOT_TAKEN);
    }

    @Test
    void lessThanADaysNoticeIsTooSoon() {
        Wish wish = wishAt(soonest());
        assertThat(refused(() -> hold(wish)).code()).isEqualTo(SchedulingProblem.SLOT_TOO_SOON);
    }

    @Test
    void anOfficerMayWaiveTheNoticeAndAnswersForIt() {
        Wish wish =
                wishAt(soonest()).waivingNotice(new Waiver(OFFICER, Waiver.Reason.HUMANITARIAN));
        assertThat(hold(wish).start()).isEqualTo(wish.start());
        assertThat(
                        count(
                                "audit_entry where action = 'scheduling.notice_waived' and thing_id"
                                        + " = ?",
                                wish.visitId()))
                .isEqualTo(1);
    }

    @Test
    void aWaiverDoesNotReachIntoThePast() {
        Wish wish =
                wishAt(clock.instant().minusSeconds(600))
                        .waivingNotice(new Waiver(OFFICER, Waiver.Reason.HUMANITARIAN));
        assertThat(refused(() -> hold(wish)).code()).isEqualTo(SchedulingProblem.SLOT_TOO_SOON);
    }

    @Test
    void moreThanFourteenDaysAheadIsTooFar() {
        Wish wish = wishAt(start.plus(Duration.ofDays(21)));
        assertThat(refused(() -> hold(wish)).code()).isEqualTo(SchedulingProblem.SLOT_TOO_FAR);
    }

    @Test
    void aTimeBetweenTheTemplatesIsNotOffered() {
        Wish wish = wishAt(start.plusSeconds(300));
        assertThat(refused(() -> hold(wish)).code()).isEqualTo(SchedulingProblem.SLOT_NOT_OFFERED);
    }

    @Test
    void aStrangerIsRefusedWhateverTheTime() {
        UUID stranger = prison.relativeOf(prison.prisoner());
        Wish wish = new Wish(Ids.next(), prisoner, Set.of(sister, stranger), start);
        assertThat(refused(() -> hold(wish)).code().code()).isEqualTo("relationship.missing");
    }

    @Test
    void withoutAPermitAFamilyAsksButNoOfficerArranges() {
        UUID friend = prison.visitorOf(prisoner, Relation.OTHER);
        Wish wish = new Wish(Ids.next(), prisoner, Set.of(friend), start);
        Waiver word = new Waiver(Ids.next(), Waiver.Reason.HUMANITARIAN);
        assertThat(refused(() -> hold(wish.waivingNotice(word))).code().code())
                .isEqualTo("permit.missing");
        assertThat(hold(wish).start()).isEqualTo(start);
    }

    private Wish wish() {
        return wishAt(start);
    }

    private Wish wishAt(Instant time) {
        return new Wish(Ids.next(), prisoner, Set.of(sister), time);
    }

    private Wish stranger() {
        UUID another = prison.prisoner();
        return new Wish(Ids.next(), another, Set.of(prison.relativeOf(another)), start);
    }

    private Place hold(Wish wish) {
        Instant until = clock.instant().plus(HOLD);
        return transaction.execute(status -> places.hold(wish, until));
    }

    private void confirm(Wish wish) {
        transaction.executeWithoutResult(status -> places.confirm(wish.visitId()));
    }

    private void release(Wish wish, boolean quotaGivenBack) {
        transaction.executeWithoutResult(status -> places.release(wish.visitId(), quotaGivenBack));
    }

    private static Problem refused(Runnable act) {
        try {
            act.run();
        } catch (Problem problem) {
            return problem;
        }
        throw new AssertionError("was not refused");
    }

    private void assertNothingOf(Wish wish) {
        assertThat(count("tick_claim where visit_id = ?", wish.visitId())).isZero();
        assertThat(count("claimed_place where visit_id = ?", wish.visitId())).isZero();
        assertThat(count("visit_quota where visit_id = ?", wish.visitId())).isZero();
    }

    private int count(String rows, UUID id) {
        return jdbc.sql("select count(*) from " + rows)
                .param(Ids.bytes(id))
                .query((row, index) -> row.getInt(1))
                .single();
    }

    private static FreeDays.Time time(Instant start, int minutes) {
        Instant moved = start.plus(Duration.ofMinutes(minutes));
        return new FreeDays.Time(moved, moved.plus(Duration.ofMinutes(20)));
    }

    /** The next slot of today's or tomorrow's session: always less than a day ahead. */
    private Instant soonest() {
        Instant now = clock.instant();
        return List.of(today(), today().plusDays(1)).stream()
                .flatMap(day ->
                        IntStream.range(0, 12)
                                .mapToObj(slot ->
                                        at(day, LocalTime.of(9, 0)).plusSeconds(slot * 1500L)))
                .filter(slot -> slot.isAfter(now.plusSeconds(60)))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return clock.instant().atZone(TestPrison.ZONE).toLocalDate();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TestPrison.ZONE).toInstant();
    }
}
