package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.AllowingVisits;
import org.didar.people.Relation;
import org.didar.scheduling.Waiver;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.timetable.SessionKind;
import org.didar.timetable.SessionPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lawyer's visit: who arranges it, when it is held, and what nobody may do with it. */
@OnH2
class PrivilegedVisitTests {

    private static final LocalTime FAMILIES = LocalTime.of(9, 0);
    private static final LocalTime LAWYERS = LocalTime.of(12, 0);
    private static final Set<VisitAction> OF_ITS_SIDES =
            EnumSet.of(VisitAction.ENTER, VisitAction.MUTE, VisitAction.CONFIDE);

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired VisitDirectory directory;
    @Autowired ShowingVisits showing;
    @Autowired AllowedActions actions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private World world;
    private TestPrison prison;
    private UUID client;
    private Actor officer;
    private Actor lawyer;

    @BeforeEach
    void foundAPrison() {
        world = new World(beans);
        prison = TestPrison.found(beans, 1);
        offer(FAMILIES, SessionKind.FAMILY_ONLINE);
        offer(LAWYERS, SessionKind.LAWYER);
        client = prison.prisoner();
        officer = world.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
        lawyer = enrolled();
        allow(lawyer);
    }

    @Test
    void isHeldInTheHoursThatArePlannedForIt() {
        VisitView visit = directory.view(arranged(LAWYERS));
        assertThat(visit.type()).isEqualTo(VisitType.LAWYER);
        assertThat(visit.status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThatThrownBy(() -> arranged(FAMILIES))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("slot.not_offered");
    }

    @Test
    void needsAPermitAsAnybodysOutsideTheFamily() {
        Actor another = enrolled();
        assertThatThrownBy(() -> arranged(another, LAWYERS))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("permit.missing");
    }

    @Test
    void isNotArrangedByTheLawyer() {
        assertThatThrownBy(() ->
                        booking.arrangeForLawyer(
                                lawyer,
                                client,
                                personOf(lawyer),
                                at(LAWYERS),
                                Waiver.Reason.DEMONSTRATION))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "LIVE", "PAUSED"})
    void offersNobodyButItsTwoSidesToEnter(VisitStatus status) {
        VisitView visit = directory.view(put(arranged(LAWYERS), status));
        UUID place = visit.stationId();
        Grant holds = new Grant(Role.STATION, new Territory(Territory.Kind.STATION, place));
        Actor station = new Actor(place, null, null, Set.of(holds));
        Actor prosecutor =
                world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
        for (Actor staff : Set.of(officer, prosecutor)) {
            assertThat(actions.of(visit, staff)).doesNotContainAnyElementsOf(OF_ITS_SIDES);
        }
        for (Actor side : Set.of(lawyer, station)) {
            assertThat(actions.of(visit, side)).contains(VisitAction.ENTER);
        }
        assertThat(actions.of(visit, officer))
                .contains(status == VisitStatus.WAITING ? VisitAction.ADMIT : VisitAction.END);
    }

    @Test
    void isCalledOffByTheLawyerAsByAnyVisitor() {
        UUID visit = arranged(LAWYERS);
        booking.cancel(lawyer, visit, VisitReason.ILLNESS);
        VisitView over = directory.view(visit);
        assertThat(over.outcome()).isEqualTo(Outcome.VISITOR_CANCELLED);
        assertThat(over.fault()).isEqualTo(Fault.VISITOR);
    }

    @Test
    void showsTheLawyerWhatItShowsAFamily() {
        VisitView visit = directory.view(arranged(LAWYERS));
        assertThat(showing.card(visit, lawyer).stationNumber()).isNull();
        assertThat(showing.card(visit, officer).stationNumber()).isNotNull();
    }

    private UUID arranged(LocalTime time) {
        return arranged(lawyer, time);
    }

    private UUID arranged(Actor visitor, LocalTime time) {
        return booking.arrangeForLawyer(
                officer, client, personOf(visitor), at(time), Waiver.Reason.DEMONSTRATION);
    }

    private UUID put(UUID visit, VisitStatus status) {
        jdbc.sql("update visit set status = ? where id = ?")
                .params(status.name(), Ids.bytes(visit))
                .update();
        return visit;
    }

    /** With an account and a client. */
    private Actor enrolled() {
        Mobile mobile = Mobile.parse(World.freeMobile()).orElseThrow();
        UUID person =
                beans.getBean(EnrollingFamilies.class)
                        .enrollLawyer(
                                mobile,
                                new Identity(
                                        "گلناز",
                                        "ایوان‌پور",
                                        World.freeNationalId(),
                                        LocalDate.of(1980, 5, 6)));
        world.approve(person, client, Relation.OTHER);
        UUID account = beans.getBean(AccountDirectory.class).ofMobile(mobile).orElseThrow();
        return beans.getBean(Actors.class)
                .find(new SignedIn(SignedIn.Kind.PERSON, account))
                .orElseThrow();
    }

    private void allow(Actor visitor) {
        Actor judge = world.official(Role.SUPERVISING_JUDGE, Territory.Kind.PRISON, prison.id());
        Instant until = clock.instant().plus(Duration.ofDays(30));
        beans.getBean(AllowingVisits.class).allow(judge, personOf(visitor), client, until);
    }

    private static UUID personOf(Actor visitor) {
        return Objects.requireNonNull(visitor.personId());
    }

    private Instant at(LocalTime time) {
        return TransferScene.at(clock, time);
    }

    private void offer(LocalTime first, SessionKind kind) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TestPrison.ZONE);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            prison.offer(
                    new SessionPlan(
                            prison.id(),
                            weekday,
                            first,
                            2,
                            20,
                            5,
                            Set.copyOf(prison.stations()),
                            today,
                            null,
                            Set.of(kind)));
        }
    }
}
