package org.didar.testing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.people.RegisteringPeople;
import org.didar.people.Relation;
import org.didar.timetable.PlanningSessions;
import org.didar.timetable.SessionKind;
import org.didar.timetable.SessionPlan;
import org.springframework.beans.factory.BeanFactory;

/** A prison of a test's own, open every day of the week, with prisoners and their families. */
public final class TestPrison {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private final BeanFactory beans;
    private final World world;
    private final World.FoundedPrison prison;
    private final List<UUID> stations;

    private TestPrison(BeanFactory beans, int stations) {
        this.beans = beans;
        this.world = new World(beans);
        this.prison = world.prison(EnumSet.allOf(DayOfWeek.class));
        this.stations =
                IntStream.rangeClosed(1, stations)
                        .mapToObj(number -> world.station(prison, number))
                        .toList();
    }

    public static TestPrison found(BeanFactory beans, int stations) {
        return new TestPrison(beans, stations);
    }

    public UUID id() {
        return prison.id();
    }

    public UUID district() {
        return prison.district();
    }

    public List<UUID> stations() {
        return stations;
    }

    public UUID prisoner() {
        return world.prisoner(prison);
    }

    /** Somebody in the prisoner's first circle, approved. */
    public UUID relativeOf(UUID prisonerId) {
        return visitorOf(prisonerId, Relation.SISTER);
    }

    public UUID visitorOf(UUID prisonerId, Relation relation) {
        UUID person = beans.getBean(RegisteringPeople.class).official("مریم", "نادری").id();
        world.approve(person, prisonerId, relation);
        return person;
    }

    /** Every day from {@code first} on, at every station, {@code slots} visits of 20 minutes. */
    public void offerDaily(LocalTime first, int slots) {
        LocalDate today = LocalDate.now(beans.getBean(Clock.class).withZone(ZONE));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            offer(
                    new SessionPlan(
                            id(),
                            weekday,
                            first,
                            slots,
                            20,
                            5,
                            Set.copyOf(stations),
                            today.minusDays(1),
                            null,
                            EnumSet.allOf(SessionKind.class)));
        }
    }

    public UUID offer(SessionPlan plan) {
        return beans.getBean(PlanningSessions.class).add(plan);
    }
}
