package org.didar.replanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Problem;
import org.didar.people.Relation;
import org.didar.replanning.Replanning.Cleared;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.visits.BookingVisits;
import org.didar.visits.Outcome;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitReason;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A day's visits are moved or cancelled whole, or not at all. */
@OnMariaDb
@SpringBootTest
class ReplanningTests {

    private static final int SLOTS = 4;

    @Autowired BeanFactory beans;
    @Autowired Replanning replanning;
    @Autowired ShowingReplans showing;
    @Autowired SeekingSweep seeking;
    @Autowired VisitDirectory visits;
    @Autowired BookingVisits booking;
    @Autowired Clock clock;

    private World world;
    private TestPrison prison;
    private Actor officer;
    private LocalDate day;

    @BeforeEach
    void foundPrison() {
        world = new World(beans);
        prison = TestPrison.found(beans, 2);
        prison.offerDaily(LocalTime.of(9, 0), SLOTS);
        officer = world.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
        // A Sunday at least three days ahead, so that its week has days left.
        day =
                LocalDate.ofInstant(clock.instant(), TestPrison.ZONE)
                        .plusDays(3)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    @Test
    void movesEveryVisitWithinItsWeek() {
        List<UUID> booked = book(6);
        UUID plan = proposed(null);
        ReplanView proposal = showing.plan(officer, plan);
        assertThat(proposal.visits()).isEqualTo(6);
        assertThat(proposal.people()).isEqualTo(12);
        assertThat(proposal.withoutTime()).isZero();
        assertThat(proposal.otherWeek()).isZero();

        replanning.apply(officer, plan);
        assertThat(showing.plan(officer, plan).state()).isEqualTo(ReplanState.APPLIED);
        Set<List<Object>> places = new HashSet<>();
        for (UUID id : booked) {
            VisitView visit = visits.view(id);
            assertThat(visit.status()).isEqualTo(VisitStatus.CONFIRMED);
            assertThat(localDay(visit)).isNotEqualTo(day).isAfter(day.minusDays(2));
            assertThat(localDay(visit)).isBefore(day.plusDays(6));
            assertThat(places.add(List.of(visit.stationId(), visit.start()))).isTrue();
        }
    }

    @Test
    void clearsOneStationByMovingNextDoor() {
        List<UUID> booked = book(2);
        UUID station = visits.view(booked.getFirst()).stationId();
        UUID plan = proposed(station);
        List<ReplanView.Move> moves = showing.plan(officer, plan).moves();
        assertThat(moves)
                .isNotEmpty()
                .allSatisfy(move -> {
                    ReplanView.Spot to = Objects.requireNonNull(move.to());
                    assertThat(to.stationName()).isNotEqualTo(move.from().stationName());
                });
    }

    @Test
    void doesNothingWhenOnePlaceIsGone() {
        List<UUID> booked = book(3);
        List<Instant> before = starts(booked);
        UUID plan = proposed(null);
        Instant wanted =
                Objects.requireNonNull(showing.plan(officer, plan).moves().getLast().to()).start();
        book(wanted);
        book(wanted);
        assertThatThrownBy(() -> replanning.apply(officer, plan))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ReplanProblem.OUTDATED));
        assertThat(starts(booked)).isEqualTo(before);
        assertThat(showing.plan(officer, plan).state()).isEqualTo(ReplanState.PROPOSED);

        replanning.seekAgain(officer, plan);
        seeking.run();
        replanning.apply(officer, plan);
        assertThat(starts(booked)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void doesNothingWhenAVisitHasChanged() {
        List<UUID> booked = book(2);
        UUID plan = proposed(null);
        booking.cancel(officer, booked.getFirst(), VisitReason.STAFF);
        assertThatThrownBy(() -> replanning.apply(officer, plan)).hasMessage("replan.outdated");
    }

    @Test
    void proposesNothingWhenAllWereCancelledMeanwhile() {
        UUID visit = book(1).getFirst();
        UUID plan = begin(null);
        booking.cancel(officer, visit, VisitReason.STAFF);
        seeking.run();
        assertThat(showing.plan(officer, plan).state()).isEqualTo(ReplanState.PROPOSED);
        assertThat(showing.plan(officer, plan).moves()).isEmpty();
    }

    @Test
    void cancelsWhatFindsNoTimeAndOwesIt() {
        TestPrison small = TestPrison.found(beans, 1);
        small.offerDaily(LocalTime.of(9, 0), 1);
        prison = small;
        officer = world.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, small.id());
        UUID visit = book(at(0));
        Instant from = day.atStartOfDay(TestPrison.ZONE).toInstant();
        UUID plan =
                replanning.begin(
                        officer,
                        new Cleared(
                                small.id(),
                                null,
                                from.minus(Duration.ofDays(30)),
                                from.plus(Duration.ofDays(60)),
                                VisitReason.CLOSURE));
        seeking.run();
        assertThat(showing.plan(officer, plan).withoutTime()).isEqualTo(2);
        replanning.apply(officer, plan);
        assertThat(visits.view(visit).outcome()).isEqualTo(Outcome.PRISON_CANCELLED);
        assertThat(visits.view(visit).quotaUsed()).isFalse();
    }

    @Test
    void cancelsAllAtOnce() {
        List<UUID> booked = book(3);
        UUID plan = proposed(null);
        replanning.cancelAll(officer, plan);
        assertThat(booked)
                .allSatisfy(id ->
                        assertThat(visits.view(id).outcome()).isEqualTo(Outcome.PRISON_CANCELLED));
        assertThat(showing.plan(officer, plan).state()).isEqualTo(ReplanState.ALL_CANCELLED);
    }

    @Test
    void keepsOnePlanForOneTime() {
        book(1);
        proposed(null);
        assertThatThrownBy(() -> begin(null)).hasMessage("replan.under_way");
    }

    @Test
    void refusesToClearAnEmptyDay() {
        assertThatThrownBy(() -> begin(null)).hasMessage("replan.nothing_to_move");
    }

    @Test
    void endsOnce() {
        book(1);
        UUID plan = proposed(null);
        replanning.drop(officer, plan);
        assertThatThrownBy(() -> replanning.apply(officer, plan))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ReplanProblem.TRANSITION));
    }

    private UUID proposed(@Nullable UUID station) {
        UUID plan = begin(station);
        seeking.run();
        assertThat(showing.plan(officer, plan).state()).isEqualTo(ReplanState.PROPOSED);
        return plan;
    }

    private UUID begin(@Nullable UUID station) {
        return replanning.begin(
                officer,
                new Cleared(
                        prison.id(),
                        station,
                        day.atStartOfDay(TestPrison.ZONE).toInstant(),
                        day.plusDays(1).atStartOfDay(TestPrison.ZONE).toInstant(),
                        VisitReason.CLOSURE));
    }

    private List<UUID> book(int count) {
        List<UUID> booked = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            booked.add(book(at(index % SLOTS)));
        }
        return booked;
    }

    /** A visit of a prisoner and a relative of their own. */
    private UUID book(Instant start) {
        UUID prisoner = prison.prisoner();
        Actor relative = world.family();
        world.approve(Objects.requireNonNull(relative.personId()), prisoner, Relation.SISTER);
        UUID visit = booking.hold(relative, prisoner, start, Set.of());
        booking.confirm(relative, visit);
        return visit;
    }

    private Instant at(int slot) {
        return day.atTime(9, 0)
                .atZone(TestPrison.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(25L * slot));
    }

    private List<Instant> starts(List<UUID> ids) {
        return ids.stream().map(id -> visits.view(id).start()).toList();
    }

    private static LocalDate localDay(VisitView visit) {
        return visit.start().atZone(TestPrison.ZONE).toLocalDate();
    }
}
