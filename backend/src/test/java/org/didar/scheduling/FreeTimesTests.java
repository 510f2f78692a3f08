package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.Relation;
import org.didar.places.FoundingPlaces;
import org.didar.places.KeepingStations;
import org.didar.scheduling.FreeDays.Day;
import org.didar.scheduling.FreeDays.Time;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.SessionKind;
import org.didar.timetable.SessionPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
class FreeTimesTests {

    @Autowired BeanFactory beans;
    @Autowired FreeTimes freeTimes;
    @Autowired FreeTimesController controller;
    @Autowired ClaimingPlaces places;
    @Autowired TransactionOperations transaction;
    @Autowired Clock clock;

    private TestPrison prison;
    private UUID prisoner;
    private UUID sister;

    @BeforeEach
    void foundAPrison() {
        prison = TestPrison.found(beans, 2);
        prisoner = prison.prisoner();
        sister = prison.relativeOf(prisoner);
    }

    /** The heart of it: what is shown can be had, what is not shown is refused. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everythingShownIsBookableAndNothingElseIs(long seed) {
        Random random = new Random(seed);
        List<Instant> offered = offerAtRandom(random);
        closeAtRandom(random);
        bookAtRandom(random, offered);
        Set<Instant> shown = new HashSet<>();
        search().days().forEach(day -> day.times().forEach(time -> shown.add(time.start())));
        for (Instant start : offered) {
            assertThat(isBookable(start))
                    .as("%s, seed %s", start, seed)
                    .isEqualTo(shown.contains(start));
        }
    }

    @Test
    void aDayCountsByThePrisonsOwnCalendar() {
        prison.offerDaily(LocalTime.of(0, 0), 1);
        Day day = dayOf(today().plusDays(3));
        assertThat(day.times())
                .containsExactly(
                        new Time(
                                at(day.date(), LocalTime.MIDNIGHT),
                                at(day.date(), LocalTime.of(0, 20))));
    }

    @Test
    void aClosedDaySaysSo() {
        prison.offerDaily(LocalTime.of(9, 0), 2);
        LocalDate day = today().plusDays(3);
        beans.getBean(FoundingPlaces.class).closePrison(prison.id(), day, day, "نبود برق");
        assertThat(dayOf(day)).isEqualTo(new Day(day, true, false, List.of()));
        assertThat(dayOf(day.plusDays(1)).closed()).isFalse();
    }

    @Test
    void aDayWithEveryPlaceTakenIsFull() {
        prison.offerDaily(LocalTime.of(9, 0), 1);
        LocalDate day = today().plusDays(3);
        takeBothStations(at(day, LocalTime.of(9, 0)));
        assertThat(dayOf(day)).isEqualTo(new Day(day, false, true, List.of()));
    }

    /** While a new version is brought in, nodes of the old one go on booking. */
    @Test
    void aPlaceTakenByANodeOfTheVersionBeforeIsTaken() {
        prison.offerDaily(LocalTime.of(9, 0), 3);
        LocalDate day = today().plusDays(3);
        takeBothStations(at(day, LocalTime.of(9, 0)));
        List<Time> before = dayOf(day).times();
        int changed =
                beans.getBean(JdbcClient.class)
                        .sql(
                                "update claimed_place set first_tick = null,"
                                        + " station_end_tick = null where prison_id = ?")
                        .param(Ids.bytes(prison.id()))
                        .update();
        assertThat(changed).isEqualTo(2);
        assertThat(dayOf(day).times())
                .isEqualTo(before)
                .isNotEmpty()
                .noneMatch(time -> time.start().equals(at(day, LocalTime.of(9, 0))));
    }

    @Test
    void theWeeksVisitBlocksItsWeekAndSaysUntilWhen() {
        prison.offerDaily(LocalTime.of(9, 0), 3);
        LocalDate booked = soonestFullDay();
        hold(new Wish(Ids.next(), prisoner, Set.of(sister), at(booked, LocalTime.of(9, 0))));
        FreeDays found = search();
        LocalDate week = new Periods(1, 1).of(booked);
        assertThat(found.days())
                .filteredOn(day -> new Periods(1, 1).of(day.date()).equals(week))
                .allMatch(day -> day.times().isEmpty());
        assertThat(found.days())
                .filteredOn(day -> !new Periods(1, 1).of(day.date()).equals(week))
                .anyMatch(day -> !day.times().isEmpty());
        LocalDate earliest =
                clock.instant().plus(Duration.ofDays(1)).atZone(TestPrison.ZONE).toLocalDate();
        if (new Periods(1, 1).of(earliest).equals(week)) {
            assertThat(found.blocked()).isEqualTo("quota.used");
            assertThat(found.blockedUntil()).isEqualTo(at(week.plusWeeks(1), LocalTime.MIDNIGHT));
        }
    }

    @Test
    void whoeverNeedsAPermitIsToldThatOneAsksForAVisit() {
        prison.offerDaily(LocalTime.of(9, 0), 3);
        UUID friend = prison.visitorOf(prisoner, Relation.OTHER);
        FreeDays found = freeTimes.find(prisoner, Set.of(friend), today(), 14);
        assertThat(found.asked()).isTrue();
        assertThat(found.blocked()).isNull();
        assertThat(found.days()).anyMatch(day -> !day.times().isEmpty());
        assertThat(search().asked()).isFalse();
    }

    @Test
    void aStationOutOfOrderOffersNothing() {
        prison.offerDaily(LocalTime.of(9, 0), 1);
        prison.stations().forEach(beans.getBean(KeepingStations.class)::takeOutOfOrder);
        assertThat(search().days()).allMatch(day -> day.times().isEmpty());
    }

    @Test
    void aRelativeMaySearch() {
        prison.offerDaily(LocalTime.of(9, 0), 3);
        FreeDays found = controller.freeTimes(family(sister), prisoner, null, 5, Set.of(), false);
        assertThat(found.days()).hasSize(5);
        assertThat(found.minutes()).isEqualTo(20);
        assertThat(found.days().getFirst().date()).isEqualTo(today());
    }

    @Test
    void aStrangerFindsNoSuchPrisoner() {
        UUID stranger = prison.relativeOf(prison.prisoner());
        assertThatThrownBy(() ->
                        controller.freeTimes(family(stranger), prisoner, null, 5, Set.of(), false))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code())
                                        .isEqualTo(CommonProblem.NOT_FOUND_THING));
    }

    private List<Instant> offerAtRandom(Random random) {
        for (int session = 0; session < 4; session++) {
            prison.offer(
                    new SessionPlan(
                            prison.id(),
                            today().plusDays(random.nextInt(7)).getDayOfWeek(),
                            LocalTime.of(8 + random.nextInt(10), 5 * random.nextInt(12)),
                            1 + random.nextInt(6),
                            5 * (2 + random.nextInt(4)),
                            5 * random.nextInt(3),
                            Set.of(prison.stations().get(random.nextInt(2))),
                            today(),
                            null,
                            EnumSet.of(SessionKind.FAMILY_ONLINE, SessionKind.LAWYER)));
        }
        return transaction.execute(status -> {
            List<Instant> starts = new ArrayList<>();
            OfferedTimes.Offer offer =
                    beans.getBean(OfferedTimes.class).of(prison.id(), SessionKind.FAMILY_ONLINE);
            today().datesUntil(today().plusDays(16))
                    .forEach(day -> offer.planned(day).forEach(slot -> starts.add(slot.start())));
            return starts.stream().distinct().toList();
        });
    }

    private void closeAtRandom(Random random) {
        LocalDate day = today().plusDays(2 + random.nextInt(10));
        beans.getBean(FoundingPlaces.class)
                .closePrison(prison.id(), day, day.plusDays(random.nextInt(2)), "تعطیل");
    }

    private void bookAtRandom(Random random, List<Instant> offered) {
        for (int booking = 0; booking < 12; booking++) {
            Instant start = offered.get(random.nextInt(offered.size()));
            boolean own = booking < 2;
            UUID who = own ? prisoner : prison.prisoner();
            UUID with = own ? sister : prison.relativeOf(who);
            SessionKind kind = booking == 0 ? SessionKind.LAWYER : SessionKind.FAMILY_ONLINE;
            try {
                hold(new Wish(Ids.next(), who, Set.of(with), start, kind, null));
            } catch (Problem refused) {
                assertThat(refused.code()).isNotNull();
            }
        }
    }

    private boolean isBookable(Instant start) {
        try {
            transaction.executeWithoutResult(status -> {
                places.hold(
                        new Wish(Ids.next(), prisoner, Set.of(sister), start),
                        clock.instant().plusSeconds(600));
                status.setRollbackOnly();
            });
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private void hold(Wish wish) {
        Instant until = clock.instant().plusSeconds(600);
        transaction.executeWithoutResult(status -> places.hold(wish, until));
    }

    private FreeDays search() {
        return freeTimes.find(
                prisoner, Set.of(sister), today(), freeTimes.daysToHorizon(prisoner) + 1);
    }

    private Day dayOf(LocalDate date) {
        return search().days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static Actor family(UUID person) {
        Grant own = new Grant(Role.FAMILY, new Territory(Territory.Kind.OWN, null));
        return new Actor(Ids.next(), person, "مریم نادری", Set.of(own));
    }

    /** Two days ahead: the first day whose every time keeps the notice. */
    private LocalDate soonestFullDay() {
        return today().plusDays(2);
    }

    private LocalDate today() {
        return clock.instant().atZone(TestPrison.ZONE).toLocalDate();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TestPrison.ZONE).toInstant();
    }

    private void takeBothStations(Instant start) {
        for (int station = 0; station < 2; station++) {
            UUID another = prison.prisoner();
            hold(new Wish(Ids.next(), another, Set.of(prison.relativeOf(another)), start));
        }
    }
}
