package org.didar.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.ClosedTimes;
import org.didar.places.PrisonDirectory;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.testing.VisitRows;
import org.didar.timetable.BookedVisits.Decision;
import org.didar.timetable.ChangingSessions.Asked;
import org.didar.timetable.ChangingSessions.Changed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of booked visits when the timetable changes under them. */
@OnMariaDb
class ChangingSessionsTests {

    private static final Decisions CANCEL = new Decisions(Decision.CANCEL, null);

    @Autowired BeanFactory beans;
    @Autowired ChangingSessions changing;
    @Autowired ClosingTimes closing;
    @Autowired OfferedTimes offered;
    @Autowired PrisonDirectory prisons;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private TestPrison prison;
    private LocalDate day;
    private Instant start;
    private UUID visit;
    private UUID session;
    private Actor officer;

    @BeforeEach
    void bookAVisit() {
        prison = TestPrison.found(beans, 2);
        prison.offerDaily(LocalTime.of(10, 0), 4);
        day = LocalDate.ofInstant(clock.instant(), TestPrison.ZONE).plusDays(5);
        start = day.atTime(10, 25).atZone(TestPrison.ZONE).toInstant();
        visit = visitAt(start);
        session = offered.timetable(prison.id(), day, day).on(day).getFirst().session().id();
        officer =
                new Actor(
                        Ids.next(),
                        null,
                        null,
                        Set.of(
                                new Grant(
                                        Role.VISIT_OFFICER,
                                        new Territory(Territory.Kind.PRISON, prison.id()))));
    }

    private UUID visitAt(Instant at) {
        UUID prisoner = prison.prisoner();
        UUID visitor = prison.relativeOf(prisoner);
        return new VisitRows(jdbc)
                .visit(
                        new VisitRows.Place(
                                prison.id(), prison.stations().getFirst(), prisoner, visitor),
                        "CONFIRMED",
                        at);
    }

    private Asked asking(@Nullable Decisions said) {
        return new Asked(officer, said);
    }

    private String status(UUID of) {
        return jdbc.sql("select status from visit where id = ?")
                .param(Ids.bytes(of))
                .query(String.class)
                .single();
    }

    private List<Slot> family(LocalDate on) {
        return offered.of(prison.id(), SessionKind.FAMILY_ONLINE).planned(on);
    }

    @Test
    void tryingTellsTheVisitsAndChangesNothing() {
        Changed tried = changing.removeSession(asking(null), session);
        assertThat(tried.id()).isNull();
        assertThat(tried.visits().count()).isOne();
        assertThat(tried.visits().visits().getFirst().id()).isEqualTo(visit);
        assertThat(tried.visits().visits().getFirst().prisoner()).isNotBlank();
        assertThat(family(day)).hasSize(4);
        assertThat(status(visit)).isEqualTo("CONFIRMED");
    }

    @Test
    void nothingIsSavedWhileAVisitIsUndecided() {
        Decisions none = new Decisions(null, Map.of(Ids.next(), Decision.KEEP));
        assertThatThrownBy(() -> changing.removeSession(asking(none), session))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code()).isEqualTo(TimetableProblem.UNDECIDED));
        assertThat(family(day)).hasSize(4);
    }

    @Test
    void aVisitIsKeptMovedOrCancelledAsWasSaid() {
        Decisions keep = new Decisions(null, Map.of(visit, Decision.KEEP));
        UUID once = changing.addSession(asking(keep), prison.id(), once(LocalTime.of(15, 0))).id();
        assertThat(once).isNotNull();
        assertThat(status(visit)).isEqualTo("CONFIRMED");
        assertThat(startOf(visit)).isEqualTo(start);
        // It stands beside the plan now, which a further change leaves alone.
        assertThat(changing.removeSession(asking(null), session).visits().count()).isZero();
    }

    @Test
    void aMovedVisitGoesToTheNearestFreeTimeOfItsWeekAndACancelledOneIsGone() {
        UUID other = visitAt(day.atTime(10, 50).atZone(TestPrison.ZONE).toInstant());
        Decisions said = new Decisions(Decision.MOVE, Map.of(other, Decision.CANCEL));
        changing.addSession(asking(said), prison.id(), once(LocalTime.of(15, 0)));
        assertThat(status(visit)).isEqualTo("CONFIRMED");
        Instant moved = startOf(visit);
        boolean free =
                offered.of(prison.id(), SessionKind.FAMILY_ONLINE).at(moved).stream()
                        .anyMatch(slot -> !slot.stations().isEmpty());
        assertThat(free).isTrue();
        assertThat(status(other)).isEqualTo("CANCELLED");
    }

    /** On that day alone, at the first station alone, in the afternoon. */
    private SessionPlan once(LocalTime first) {
        return new SessionPlan(
                        prison.id(),
                        day.getDayOfWeek(),
                        first,
                        1,
                        20,
                        5,
                        Set.of(prison.stations().getFirst()),
                        day,
                        day,
                        Set.of(SessionKind.FAMILY_ONLINE))
                .once();
    }

    private Instant startOf(UUID of) {
        return jdbc.sql("select start_at from visit where id = ?")
                .param(Ids.bytes(of))
                .query((row, index) ->
                        row.getObject(1, java.time.LocalDateTime.class)
                                .toInstant(java.time.ZoneOffset.UTC))
                .single();
    }

    @Test
    void closingHoursTakesTheVisitsInThemAndNoOthers() {
        UUID before = visitAt(start.minus(Duration.ofMinutes(25)));
        ClosedTimes.Plan plan =
                new ClosedTimes.Plan(
                        null, prison.id(), null, day, day, 10 * 60 + 20, 11 * 60, "تعمیر");
        Changed tried = closing.close(asking(null), plan);
        assertThat(tried.visits().count()).isOne();
        assertThat(family(day)).hasSize(4);
        closing.close(asking(CANCEL), plan);
        assertThat(status(visit)).isEqualTo("CANCELLED");
        assertThat(status(before)).isEqualTo("CONFIRMED");
        assertThat(family(day)).hasSize(2);
        assertThat(prisons.isClosed(prison.id(), day)).isFalse();
    }

    @Test
    void aSecondSessionAtTheSameStationAndTimeIsRefusedWithTheFirstDayOfIt() {
        SessionPlan plan =
                new SessionPlan(
                        prison.id(),
                        day.getDayOfWeek(),
                        LocalTime.of(10, 10),
                        1,
                        5,
                        0,
                        Set.of(prison.stations().getFirst()),
                        day,
                        null,
                        Set.of(SessionKind.LAWYER));
        assertThatThrownBy(() -> changing.addSession(asking(null), prison.id(), plan))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.code()).isEqualTo(TimetableProblem.COLLISION);
                            assertThat(problem.extras().get("collision"))
                                    .isEqualTo(new PlanningSessions.Collision(session, day));
                        });
    }

    @Test
    void aSessionOfAGroupFollowsItAndTheGroupMayNotGrowIntoACollision() {
        UUID first = prison.stations().getFirst();
        UUID second = prison.stations().get(1);
        UUID hall =
                Objects.requireNonNull(
                        changing.addGroup(
                                        asking(Decisions.NONE),
                                        prison.id(),
                                        "سالن ۱",
                                        Set.of(first))
                                .id());
        SessionPlan plan =
                new SessionPlan(
                        prison.id(),
                        day.getDayOfWeek(),
                        1,
                        0,
                        false,
                        LocalTime.of(15, 0),
                        1,
                        20,
                        5,
                        Set.of(),
                        hall,
                        day,
                        null,
                        Set.of(SessionKind.FAMILY_ONLINE));
        changing.addSession(asking(Decisions.NONE), prison.id(), plan);
        assertThat(family(day).getLast().stations()).containsExactly(first);
        changing.changeGroup(asking(Decisions.NONE), hall, "سالن ۱", Set.of(first, second));
        assertThat(family(day).getLast().stations()).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> changing.removeGroup(asking(Decisions.NONE), hall))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code())
                                        .isEqualTo(TimetableProblem.GROUP_IN_USE));
    }

    @Test
    void excludedDaysOfferNothingUntilTheyAreTakenBack() {
        ExcludingDays.Days days = new ExcludingDays.Days(null, day, day, "نوروز");
        UUID exclusion =
                changing.exclude(asking(new Decisions(Decision.KEEP, null)), prison.id(), days)
                        .id();
        assertThat(family(day)).isEmpty();
        assertThat(family(day.plusDays(1))).hasSize(4);
        changing.include(asking(Decisions.NONE), Objects.requireNonNull(exclusion));
        assertThat(family(day)).hasSize(4);
    }
}
