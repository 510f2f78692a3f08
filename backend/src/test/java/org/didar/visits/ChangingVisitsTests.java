package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.SchedulingProblem;
import org.didar.testing.OnH2;
import org.didar.time.MovingTheClock;
import org.didar.visits.ChangingVisits.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class ChangingVisitsTests {

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired ChangingVisits changing;
    @Autowired ClaimingPlaces places;
    @Autowired MovingTheClock movingTheClock;
    @Autowired JdbcClient jdbc;

    private BookingScene scene;
    private UUID visit;

    @BeforeEach
    void bookAVisit() {
        scene = new BookingScene(beans, 1);
        visit = scene.booked(scene.time(0, 0));
    }

    @Test
    void aFamilyChangesTheTimeOfItsVisit() {
        changing.change(scene.sister, visit, to(scene.time(1, 2)));
        assertThat(scene.visit(visit).start()).isEqualTo(scene.time(1, 2));
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(ticksOf(visit)).hasSize(13).allMatch(each -> each >= tick(scene.time(1, 2)));
    }

    @Test
    void theOldTimeIsFreeForOthersAtOnce() {
        changing.change(scene.sister, visit, to(scene.time(1, 2)));
        UUID other = scene.prison.prisoner();
        assertThat(scene.booked(scene.relative(other), other, scene.time(0, 0))).isNotNull();
    }

    @Test
    void inTheSamePeriodTheTurnStaysTheSame() {
        changing.change(scene.sister, visit, to(scene.time(3, 0)));
        assertThat(places.isQuotaUsedBy(visit)).isTrue();
        assertThat(refused(() -> scene.held(scene.sister, scene.prisoner, scene.time(4, 0))))
                .isEqualTo(SchedulingProblem.QUOTA_USED);
    }

    @Test
    void inAnotherPeriodTheTurnGoesAlong() {
        UUID early = visit;
        Instant nextWeek = scene.time(7, 0);
        movingTheClock.to(scene.now().plus(Duration.ofHours(1)));
        if (nextWeek.isAfter(scene.now().plus(Duration.ofDays(14)))) {
            movingTheClock.to(nextWeek.minus(Duration.ofDays(13)));
        }
        changing.change(scene.sister, early, to(nextWeek));
        assertThat(places.isQuotaUsedBy(early)).isTrue();
        assertThat(turnsOf(scene.prisoner)).isEqualTo(1);
        scene.booked(nextWeek.minus(Duration.ofDays(6)));
        assertThat(turnsOf(scene.prisoner)).isEqualTo(2);
    }

    @Test
    void aTimeThatIsTakenIsRefusedAndEverythingStaysAsItWas() {
        UUID other = scene.prison.prisoner();
        scene.booked(scene.relative(other), other, scene.time(1, 0));
        List<Integer> before = ticksOf(visit);
        assertThat(refused(() -> changing.change(scene.sister, visit, to(scene.time(1, 0)))))
                .isEqualTo(SchedulingProblem.SLOT_TAKEN);
        assertThat(scene.visit(visit).start()).isEqualTo(scene.time(0, 0));
        assertThat(ticksOf(visit)).isEqualTo(before);
        assertThat(places.isQuotaUsedBy(visit)).isTrue();
    }

    @Test
    void aFamilyChangesUntilTheFreeLimitAndAnOfficerUntilTheStart() {
        Instant start = scene.time(0, 0);
        movingTheClock.to(start.minus(Duration.ofHours(12)).plusSeconds(1));
        assertThat(refused(() -> changing.change(scene.sister, visit, to(scene.time(2, 0)))))
                .isEqualTo(VisitProblem.TOO_LATE_TO_CHANGE);
        movingTheClock.to(start.minusSeconds(30));
        Change change = new Change(start.plus(Duration.ofMinutes(25)), null, VisitReason.STATION);
        changing.change(officer(), visit, change);
        assertThat(scene.visit(visit).start()).isEqualTo(start.plus(Duration.ofMinutes(25)));
    }

    @Test
    void anOfficerSaysWhyAndAFamilyHasReasonsOfItsOwn() {
        Instant then = scene.time(2, 0);
        assertThat(refused(() -> changing.change(officer(), visit, to(then))))
                .isEqualTo(CommonProblem.INVALID_REQUEST);
        Change familys = new Change(then, null, VisitReason.ILLNESS);
        assertThat(refused(() -> changing.change(officer(), visit, familys)))
                .isEqualTo(CommonProblem.INVALID_REQUEST);
        changing.change(scene.sister, visit, familys);
    }

    @Test
    void checkingSaysWhatChangingWouldDoAndChangesNothing() {
        UUID other = scene.prison.prisoner();
        scene.booked(scene.relative(other), other, scene.time(1, 0));
        List<Integer> before = ticksOf(visit);
        ChangingVisits.Check taken = changing.check(officer(), visit, to(scene.time(1, 0)));
        assertThat(taken.possible()).isFalse();
        assertThat(taken.code()).isEqualTo("slot.taken");
        assertThat(taken.alternatives()).isNotEmpty();
        assertThat(changing.check(officer(), visit, to(scene.time(1, 1))).possible()).isTrue();
        assertThat(ticksOf(visit)).isEqualTo(before);
        assertThat(scene.visit(visit).start()).isEqualTo(scene.time(0, 0));
    }

    @Test
    void theTimesItCanGoToDoNotCountItself() {
        FreeDays days = changing.times(scene.sister, visit, null, 15);
        assertThat(days.blocked()).isNull();
        List<Instant> starts =
                days.days().stream()
                        .flatMap(day -> day.times().stream())
                        .map(FreeDays.Time::start)
                        .toList();
        assertThat(starts).contains(scene.time(0, 0), scene.time(1, 0));
    }

    @Test
    void aVisitThatIsMovedTellsWhy() {
        changing.change(officer(), visit, new Change(scene.time(2, 0), null, VisitReason.STAFF));
        assertThat(
                        jdbc.sql(
                                        "select reason from visit_change where visit_id = ? and"
                                                + " reason is not null")
                                .param(Ids.bytes(visit))
                                .query(String.class)
                                .list())
                .containsExactly("STAFF");
    }

    private Actor officer() {
        return scene.official(Role.VISIT_OFFICER);
    }

    private static Change to(Instant start) {
        return new Change(start, null, null);
    }

    private List<Integer> ticksOf(UUID of) {
        return jdbc.sql("select tick from tick_claim where visit_id = ? order by resource_id, tick")
                .param(Ids.bytes(of))
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private int turnsOf(UUID prisoner) {
        return jdbc.sql("select count(*) from visit_quota where prisoner_id = ?")
                .param(Ids.bytes(prisoner))
                .query(Integer.class)
                .single();
    }

    private static int tick(Instant instant) {
        return Math.toIntExact(instant.getEpochSecond() / 300);
    }

    private static ProblemCode refused(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
