package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Sweep;
import org.didar.people.AllowingVisits;
import org.didar.people.Relation;
import org.didar.people.RestrictingVisits;
import org.didar.people.VisitBan;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Permits and restrictions are looked at again on a change, a day before, and at admission. */
@OnMariaDb
class CheckingAgainTests {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired BeanFactory beans;
    @Autowired RestrictingVisits restricting;
    @Autowired AllowingVisits allowing;
    @Autowired RunningVisits running;
    @Autowired ClaimingPlaces places;
    @Autowired TransactionTemplate transaction;
    @Autowired List<Sweep> sweeps;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private TransferScene scene;
    private Actor judge;
    private Instant start;
    private Instant now;

    @BeforeEach
    void meet() {
        scene = new TransferScene(beans);
        World world = new World(beans);
        judge = world.official(Role.SUPERVISING_JUDGE, Territory.Kind.PRISON, scene.from.id());
        start = scene.at(LocalTime.of(9, 0));
        now = clock.instant();
    }

    @Test
    void callsAVisitOffThatANewOrderBarsAndGivesTheTurnBack() {
        UUID visit = scene.booked(start);
        bar(null, now, now.plus(WEEK));
        VisitView off = scene.visit(visit);
        assertThat(off.status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(off.outcome()).isEqualTo(Outcome.PRISON_CANCELLED);
        assertThat(off.quotaUsed()).isFalse();
        assertThat(places.isQuotaUsedBy(visit)).isFalse();
        assertThat(reasonOf(visit)).isEqualTo("PRISONER_RESTRICTED");
    }

    @Test
    void leavesAVisitThatLiesOutsideTheOrdersTime() {
        UUID visit = scene.booked(start);
        bar(null, now, start.minusSeconds(60));
        bar(null, start.plusSeconds(60), start.plus(WEEK));
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CONFIRMED);
    }

    @Test
    void letsAHoldGoThatAnOrderBars() {
        UUID visit = scene.held(start);
        bar(scene.person(), now, now.plus(WEEK));
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.EXPIRED);
        assertThat(scene.stationsClaimedBy(visit)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIVE", "PAUSED"})
    void endsAVisitUnderWayThatAnOrderBarsWithoutCostingTheTurn(VisitStatus status) {
        UUID visit = underWay(status);
        bar(scene.person(), now.minusSeconds(1), now.plus(WEEK));
        VisitView ended = scene.visit(visit);
        assertThat(ended.status()).isEqualTo(VisitStatus.ENDED);
        assertThat(ended.outcome()).isEqualTo(Outcome.STAFF_ENDED);
        assertThat(ended.fault()).isEqualTo(Fault.PRISON);
        assertThat(ended.quotaUsed()).isFalse();
        assertThat(reasonOf(visit)).isEqualTo("VISITOR_RESTRICTED");
    }

    @Test
    void sendsAWaitingFamilyHomeThatAnOrderBars() {
        UUID visit = underWay(VisitStatus.WAITING);
        bar(null, now.minusSeconds(1), now.plus(WEEK));
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CANCELLED);
    }

    @Test
    void barsNobodyByDisciplineUntilAJudgeConfirmsIt() {
        UUID visit = scene.booked(start);
        VisitBan ban = new VisitBan(scene.prisoner, null, now, now.plus(WEEK));
        restricting.asDiscipline(scene.warden(scene.from), ban, "درگیری در بند");
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CONFIRMED);
    }

    @Test
    void callsADayBeforeOffWhatBarsItByThenAndRemindsNobodyOfIt() {
        UUID visit = scene.booked(start);
        // As if it had come about without anybody being told.
        jdbc.sql("update relationship set status = 'PENDING' where person_id = ?")
                .param(Ids.bytes(scene.person()))
                .update();
        moveTo(visit, now.plus(Duration.ofHours(23)));
        run("visits.remind-day");
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(told(scene.person())).doesNotContain("VISIT_TOMORROW");
    }

    @Test
    void refusesAdmissionToWhomSomethingBarsByThen() {
        UUID visit = underWay(VisitStatus.WAITING);
        jdbc.sql("update relationship set status = 'PENDING' where person_id = ?")
                .param(Ids.bytes(scene.person()))
                .update();
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(each -> running.admit(visit, judge.id())))
                .hasMessage("relationship.missing");
        assertThat(scene.visit(visit).admitted()).isFalse();
    }

    @Test
    void callsAVisitOffWhosePermitIsWithdrawn() {
        World world = new World(beans);
        Actor cousin = world.family();
        UUID person = Objects.requireNonNull(cousin.personId());
        world.approve(person, scene.prisoner, Relation.OTHER);
        allowing.allow(judge, person, scene.prisoner, now.plus(WEEK));
        BookingVisits booking = beans.getBean(BookingVisits.class);
        UUID visit = booking.hold(cousin, scene.prisoner, start, Set.of());
        booking.confirm(cousin, visit);
        allowing.withdraw(judge, relationshipOf(person), "مدرک نادرست بود");
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(reasonOf(visit)).isEqualTo("PERMIT_MISSING");
        assertThat(told(person)).contains("PERMIT_WITHDRAWN", "VISIT_CANCELLED_BY_PRISON");
    }

    private void bar(@Nullable UUID person, Instant from, Instant to) {
        restricting.byOrder(judge, new VisitBan(scene.prisoner, person, from, to), "1405/7");
    }

    private UUID underWay(VisitStatus status) {
        UUID visit = scene.booked(start);
        moveTo(visit, now.minusSeconds(120));
        jdbc.sql("update visit set status = ?, live_at = start_at where id = ?")
                .params(status.name(), Ids.bytes(visit))
                .update();
        return visit;
    }

    private void moveTo(UUID visit, Instant at) {
        jdbc.sql("update visit set start_at = ?, end_at = ? where id = ?")
                .params(utc(at), utc(at.plusSeconds(1200)), Ids.bytes(visit))
                .update();
    }

    private void run(String sweep) {
        sweeps.stream().filter(each -> each.name().equals(sweep)).forEach(Sweep::run);
    }

    private String reasonOf(UUID visit) {
        return jdbc.sql(
                        "select reason from visit_change where visit_id = ? order by at desc, id"
                                + " desc")
                .param(Ids.bytes(visit))
                .query((row, index) -> row.getString(1))
                .list()
                .getFirst();
    }

    private UUID relationshipOf(UUID person) {
        return jdbc.sql("select id from relationship where person_id = ?")
                .param(Ids.bytes(person))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .single();
    }

    private List<String> told(UUID person) {
        return jdbc.sql("select kind from outgoing_message where recipient_id = ?")
                .param(Ids.bytes(person))
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
