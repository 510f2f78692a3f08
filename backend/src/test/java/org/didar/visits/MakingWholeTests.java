package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.SchedulingProblem;
import org.didar.testing.OnH2;
import org.didar.time.MovingTheClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
class MakingWholeTests {

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired ClaimingPlaces places;
    @Autowired MovingTheClock movingTheClock;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient jdbc;

    private BookingScene scene;
    private UUID visit;

    @BeforeEach
    void bookAVisit() {
        scene = new BookingScene(beans, 2);
        visit = scene.booked(scene.time(0, 0));
    }

    @Test
    void aVisitThatThePrisonCallsOffIsOwedToWhoLedIt() {
        cancelByPrison(visit);
        UUID second = scene.booked(scene.time(1, 0));
        assertThat(places.isQuotaUsedBy(visit)).isFalse();
        assertThat(places.isQuotaUsedBy(second)).isTrue();
    }

    @Test
    void oneLossIsMadeGoodOnce() {
        cancelByPrison(visit);
        scene.booked(scene.time(1, 0));
        assertThat(refused(() -> scene.held(scene.sister, scene.prisoner, scene.time(2, 0))))
                .isEqualTo(SchedulingProblem.QUOTA_USED);
    }

    @Test
    void whatIsOwedToOneRelativeIsNoOthersToSpend() {
        cancelByPrison(visit);
        Actor other = scene.relative(scene.prisoner);
        assertThat(refused(() -> scene.held(other, scene.prisoner, scene.time(1, 0))))
                .isEqualTo(SchedulingProblem.QUOTA_USED);
    }

    @Test
    void whatIsOwedIsSpentBeforeTheTurnOfAnotherPeriod() {
        cancelByPrison(visit);
        scene.booked(scene.time(1, 0));
        assertThat(rows("visit_quota")).isOne();
        assertThat(rows("make_up_credit")).isOne();
    }

    @Test
    void cancellingAMakeUpInTimeGivesItBackOnce() {
        cancelByPrison(visit);
        UUID second = scene.booked(scene.time(1, 0));
        booking.cancel(scene.sister, second, null);
        UUID third = scene.booked(scene.time(1, 0));
        assertThat(refused(() -> scene.held(scene.sister, scene.prisoner, scene.time(2, 0))))
                .isEqualTo(SchedulingProblem.QUOTA_USED);
        assertThat(places.isQuotaUsedBy(third)).isTrue();
    }

    @Test
    void aMakeUpThatIsLostItselfIsOwedAgain() {
        cancelByPrison(visit);
        UUID second = scene.booked(scene.time(1, 0));
        cancelByPrison(second);
        UUID third = scene.booked(scene.time(2, 0));
        assertThat(places.isQuotaUsedBy(third)).isTrue();
        assertThat(refused(() -> scene.held(scene.sister, scene.prisoner, scene.time(3, 0))))
                .isEqualTo(SchedulingProblem.QUOTA_USED);
    }

    @Test
    void aHoldThatEndsGivesBackWhatItWouldHaveSpent() {
        cancelByPrison(visit);
        scene.held(scene.sister, scene.prisoner, scene.time(1, 0));
        movingTheClock.to(scene.now().plus(Duration.ofMinutes(11)));
        assertThat(scene.booked(scene.time(1, 0))).isNotNull();
    }

    @Test
    void whatIsOwedExpires() {
        cancelByPrison(visit);
        jdbc.sql("update make_up_credit set granted_at = ?, expires_at = ? where lost_visit_id = ?")
                .params(
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        LocalDateTime.of(2026, 1, 31, 0, 0),
                        Ids.bytes(visit))
                .update();
        assertThat(refused(() -> scene.held(scene.sister, scene.prisoner, scene.time(1, 0))))
                .isEqualTo(SchedulingProblem.QUOTA_USED);
    }

    @Test
    void makingWholeTwiceOwesOnce() {
        UUID lead = Objects.requireNonNull(scene.sister.personId());
        for (int time = 0; time < 2; time++) {
            transaction.executeWithoutResult(
                    each -> places.makeWhole(visit, lead, scene.prison.id()));
        }
        assertThat(rows("make_up_credit")).isOne();
    }

    @Test
    void whoCancelsInTimeHasTheTurnBackAndIsOwedNothing() {
        booking.cancel(scene.sister, visit, VisitReason.ILLNESS);
        assertThat(rows("make_up_credit")).isZero();
        assertThat(rows("visit_quota")).isZero();
    }

    private void cancelByPrison(UUID lost) {
        booking.cancel(scene.official(Role.VISIT_OFFICER), lost, VisitReason.STAFF);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where prisoner_id = ?")
                .param(Ids.bytes(scene.prisoner))
                .query(Integer.class)
                .single();
    }

    private static ProblemCode refused(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
