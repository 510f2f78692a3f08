package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.people.Relation;
import org.didar.places.ClosedTimes;
import org.didar.places.FoundingPlaces;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.FreeTimes;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.timetable.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a province's manager sees of the free time of all its prisons. */
@OnH2
class SeeingCapacityTests {

    @Autowired BeanFactory beans;
    @Autowired SeeingCapacity seeing;
    @Autowired BookingVisits booking;
    @Autowired FreeTimes freeTimes;
    @Autowired ClosedTimes closures;
    @Autowired PrisonDirectory prisons;
    @Autowired FoundingPlaces founding;
    @Autowired Clock clock;

    private World world;
    private TestPrison prison;
    private UUID empty;
    private Actor manager;
    private LocalDate day;

    @BeforeEach
    void aProvinceOfTwoPrisonsAndAnother() {
        world = new World(beans);
        prison = TestPrison.found(beans, 2);
        prison.offerDaily(LocalTime.of(9, 0), 3);
        TestPrison.found(beans, 1).offerDaily(LocalTime.of(9, 0), 3);
        empty =
                founding.prison(
                        prison.district(),
                        "زندان بی‌برنامه",
                        TestPrison.ZONE,
                        Set.of(DayOfWeek.SATURDAY));
        UUID province = prisons.prison(prison.id()).provinceId();
        manager = world.official(Role.PROVINCE_MANAGER, Territory.Kind.PROVINCE, province);
        day = LocalDate.now(clock.withZone(TestPrison.ZONE)).plusDays(3);
    }

    private SeeingCapacity.Capacity capacity(@Nullable LocalDate from, int days) {
        return seeing.of(
                manager, new SeeingCapacity.Question(SessionKind.FAMILY_ONLINE, from, days));
    }

    private SeeingCapacity.CapacityOfDay ofDay() {
        return capacity(day, 1).prisons().getFirst().days().getFirst();
    }

    private Instant nine() {
        return day.atTime(9, 0).atZone(TestPrison.ZONE).toInstant();
    }

    private UUID hold() {
        UUID prisoner = prison.prisoner();
        Actor family = world.family();
        world.approve(Objects.requireNonNull(family.personId()), prisoner, Relation.SISTER);
        return booking.hold(family, prisoner, nine(), Set.of());
    }

    @Test
    void theOwnProvincesPrisonsAreThereTheSoonestFirst() {
        List<SeeingCapacity.CapacityOfPrison> all = capacity(null, 14).prisons();
        assertThat(all)
                .extracting(SeeingCapacity.CapacityOfPrison::prisonId)
                .containsExactly(prison.id(), empty);
        assertThat(all.getLast().firstFree()).isNull();
        assertThat(all.getLast().days()).hasSize(14).allMatch(each -> each.places() == 0);
    }

    @Test
    void theFirstFreeTimeIsTheOneThatSearchFinds() {
        UUID prisoner = prison.prisoner();
        UUID visitor = prison.relativeOf(prisoner);
        LocalDate today = freeTimes.today(prisoner);
        Instant first =
                freeTimes.find(prisoner, Set.of(visitor), today, 14).days().stream()
                        .flatMap(each -> each.times().stream())
                        .findFirst()
                        .orElseThrow()
                        .start();
        assertThat(capacity(null, 14).prisons().getFirst().firstFree()).isEqualTo(first);
    }

    @Test
    void whatIsHeldOrBookedIsNotFree() {
        assertThat(ofDay()).isEqualTo(new SeeingCapacity.CapacityOfDay(day, false, 6, 6));
        hold();
        assertThat(ofDay().free()).isEqualTo(5);
        hold();
        assertThat(ofDay().free()).isEqualTo(4);
        assertThat(capacity(day, 1).prisons().getFirst().firstFree())
                .isEqualTo(nine().plusSeconds(25 * 60));
    }

    @Test
    void aClosureOfTheProvinceClosesItsPrisons() {
        UUID province = prisons.prison(prison.id()).provinceId();
        closures.enter(new ClosedTimes.Plan(province, null, null, day, day, null, null, "برف"));
        assertThat(ofDay()).isEqualTo(new SeeingCapacity.CapacityOfDay(day, true, 0, 0));
    }
}
