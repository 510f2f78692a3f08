package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.AllowingVisits;
import org.didar.people.PeopleProblem;
import org.didar.people.Relation;
import org.didar.rules.Rule;
import org.didar.rules.SomeRules;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.SchedulingProblem;
import org.didar.testing.OnH2;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
class DecidingVisitsTests {

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired DecidingVisits deciding;
    @Autowired ShowingVisits showing;
    @Autowired WaitingVisits waiting;
    @Autowired VisitDirectory directory;
    @Autowired Visits visits;
    @Autowired ClaimingPlaces places;
    @Autowired AllowingVisits allowing;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private TransferScene scene;
    private Instant start;
    private Actor officer;

    @BeforeEach
    void foundAPrison() {
        scene = new TransferScene(beans);
        start = scene.at(LocalTime.of(9, 0));
        officer = scene.officer(scene.from);
    }

    private void rule(Rule rule, String value) {
        SomeRules.set(beans, scene.from.id(), rule, value);
    }

    private UUID requested() {
        rule(Rule.BOOKING_MODE, "REQUEST");
        return scene.booked(start);
    }

    /** Somebody outside the first circle, without a permit. */
    private Actor friend() {
        World world = new World(beans);
        Actor friend = world.family();
        world.approve(Objects.requireNonNull(friend.personId()), scene.prisoner, Relation.OTHER);
        return friend;
    }

    private UUID requestedBy(Actor friend) {
        UUID visit = booking.hold(friend, scene.prisoner, start, Set.of());
        booking.confirm(friend, visit);
        return visit;
    }

    private void deadlineOf(UUID visit) {
        transactions.executeWithoutResult(
                _ -> deciding.unanswered(visits.findById(visit).orElseThrow()));
    }

    private VisitStatus statusOf(UUID visit) {
        return directory.view(visit).status();
    }

    private @Nullable String lastReason(UUID visit) {
        return jdbc.sql(
                        "select reason from visit_change where visit_id = ? order by at desc, id"
                                + " desc limit 1")
                .param(Ids.bytes(visit))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Test
    void whatHasToBeApprovedIsARequestThatKeepsItsPlace() {
        UUID visit = requested();
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REQUESTED);
        assertThat(directory.view(visit).heldUntil()).isNull();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from tick_claim where visit_id = ? and"
                                                + " held_until is null")
                                .param(Ids.bytes(visit))
                                .query(Integer.class)
                                .single())
                .isPositive();
        assertThat(waiting.before(officer))
                .extracting(WaitingVisits.WaitingVisit::id)
                .containsExactly(visit);
        assertThat(waiting.before(scene.officer(scene.to))).isEmpty();
    }

    @Test
    void anApprovedRequestIsAVisit() {
        UUID visit = requested();
        deciding.approve(officer, visit);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.CONFIRMED);
        assertThatThrownBy(() -> deciding.approve(officer, visit)).isInstanceOf(Problem.class);
        assertThat(waiting.before(officer)).isEmpty();
    }

    @Test
    void aRejectedRequestGivesTimeAndTurnBack() {
        UUID visit = requested();
        deciding.reject(officer, visit, RejectReason.ROOM_NEEDED);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REJECTED);
        assertThat(lastReason(visit)).isEqualTo("ROOM_NEEDED");
        assertThat(showing.card(directory.view(visit), scene.relative).rejectedFor())
                .isEqualTo("ROOM_NEEDED");
        assertThat(places.isQuotaUsedBy(visit)).isFalse();
        assertThat(statusOf(scene.booked(start))).isEqualTo(VisitStatus.REQUESTED);
    }

    @Test
    void takingARequestBackNeverCostsTheTurn() {
        rule(Rule.FREE_CANCEL, "3d");
        UUID visit = requested();
        booking.cancel(scene.relative, visit, null);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.CANCELLED);
        assertThat(directory.view(visit).quotaUsed()).isFalse();
        assertThat(places.isQuotaUsedBy(visit)).isFalse();
    }

    @Test
    void theDeadlineDoesWhatTheRuleSays() {
        UUID rejected = requested();
        deadlineOf(rejected);
        assertThat(statusOf(rejected)).isEqualTo(VisitStatus.REJECTED);
        assertThat(lastReason(rejected)).isEqualTo("UNANSWERED");
        rule(Rule.UNANSWERED, "CONFIRM");
        UUID confirmed = scene.booked(start);
        deadlineOf(confirmed);
        assertThat(statusOf(confirmed)).isEqualTo(VisitStatus.CONFIRMED);
    }

    @Test
    void theDeadlineIsTheEarlierOfTheTwoRulesAndIncludesItsInstant() {
        rule(Rule.ANSWER_WITHIN, "7d");
        rule(Rule.ANSWER_BEFORE_START, "6h");
        UUID late = requested();
        Instant by = start.minus(Duration.ofHours(6));
        assertThat(directory.view(late).answerBy()).isEqualTo(by);
        assertThat(visits.toAnswer(by.minusMillis(1))).doesNotContain(late);
        assertThat(visits.toAnswer(by)).contains(late);
        deciding.reject(officer, late, RejectReason.OTHER);
        rule(Rule.ANSWER_WITHIN, "5h");
        Instant asked = clock.instant();
        Instant soon = directory.view(scene.booked(start)).answerBy();
        assertThat(soon)
                .isBetween(
                        asked.plus(Duration.ofHours(5)).minusSeconds(5),
                        asked.plus(Duration.ofHours(5)).plusSeconds(5));
    }

    @Test
    void aMissingPermitMakesARequestAndThePermitMakesItAVisit() {
        Actor friend = friend();
        UUID visit = requestedBy(friend);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REQUESTED);
        assertThatThrownBy(() -> deciding.approve(officer, visit))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code()).isEqualTo(PeopleProblem.PERMIT_MISSING));
        Instant until = start.plus(Duration.ofDays(30));
        allowing.allow(
                scene.warden(scene.from),
                Objects.requireNonNull(friend.personId()),
                scene.prisoner,
                until);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.CONFIRMED);
    }

    @Test
    void aPermitDoesNotSpeakForThePrison() {
        rule(Rule.BOOKING_MODE, "REQUEST");
        Actor friend = friend();
        UUID visit = requestedBy(friend);
        Instant until = start.plus(Duration.ofDays(30));
        allowing.allow(
                scene.warden(scene.from),
                Objects.requireNonNull(friend.personId()),
                scene.prisoner,
                until);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REQUESTED);
        deciding.approve(officer, visit);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.CONFIRMED);
    }

    @Test
    void noDeadlinePassesAMissingPermit() {
        rule(Rule.UNANSWERED, "CONFIRM");
        UUID visit = requestedBy(friend());
        deadlineOf(visit);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REJECTED);
        assertThat(lastReason(visit)).isEqualTo("PERMIT_MISSING");
    }

    @Test
    void wherePermitsAreAskedOfAllTheFirstCircleAsksToo() {
        rule(Rule.PERMIT_FOR_FIRST_CIRCLE, "yes");
        UUID visit = scene.booked(start);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REQUESTED);
        deadlineOf(visit);
        assertThat(statusOf(visit)).isEqualTo(VisitStatus.REJECTED);
    }

    /** Whoever is faster decides, and the other one changes nothing. */
    @RepeatedTest(10)
    void approvalAndDeadlineNeverBothDecide() throws Exception {
        UUID visit = requested();
        CountDownLatch both = new CountDownLatch(2);
        boolean approved;
        boolean rejected;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> officers =
                    threads.submit(() -> tries(both, () -> deciding.approve(officer, visit)));
            Future<Boolean> clocks = threads.submit(() -> tries(both, () -> deadlineOf(visit)));
            approved = officers.get();
            rejected = clocks.get();
        }
        assertThat(List.of(approved, rejected)).containsExactlyInAnyOrder(true, false);
        assertThat(statusOf(visit))
                .isEqualTo(approved ? VisitStatus.CONFIRMED : VisitStatus.REJECTED);
        int claims =
                jdbc.sql("select count(*) from tick_claim where visit_id = ?")
                        .param(Ids.bytes(visit))
                        .query(Integer.class)
                        .single();
        assertThat(claims > 0).isEqualTo(approved);
    }

    private static boolean tries(CountDownLatch both, Runnable decision) {
        both.countDown();
        try {
            both.await();
            Contention.retried(() -> {
                decision.run();
                return true;
            });
            return true;
        } catch (Problem | ConcurrencyFailureException someoneWasFaster) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherCannotHaveTheTimeOfARequest() {
        rule(Rule.BOOKING_MODE, "REQUEST");
        UUID first = scene.booked(start);
        assertThatThrownBy(() -> scene.booked(start))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code()).isEqualTo(SchedulingProblem.QUOTA_USED));
        assertThat(statusOf(first)).isEqualTo(VisitStatus.REQUESTED);
    }
}
