package org.didar.visits;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.hours.KeepingHours;
import org.didar.people.Relation;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.springframework.beans.factory.BeanFactory;

/** A prison that offers ten visits a day, a prisoner and their sister. */
public final class BookingScene {

    public final TestPrison prison;
    public final UUID prisoner;
    public final Actor sister;

    private final BeanFactory beans;
    private final World world;

    public BookingScene(BeanFactory beans, int stations) {
        this.beans = beans;
        world = new World(beans);
        prison = TestPrison.found(beans, stations);
        prison.offerDaily(LocalTime.of(9, 0), 10);
        prisoner = prison.prisoner();
        sister = relative(prisoner);
    }

    public Actor relative(UUID of) {
        Actor relative = world.family();
        world.approve(Objects.requireNonNull(relative.personId()), of, Relation.SISTER);
        return relative;
    }

    public Actor official(Role role) {
        return world.official(role, Territory.Kind.PRISON, prison.id());
    }

    /** A prosecutor who joins one visit at a time on two of the seven days, in the morning. */
    void letAnOfficialSit() {
        Actor prosecutor =
                world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
        for (DayOfWeek weekday : List.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY)) {
            beans.getBean(KeepingHours.class)
                    .set(
                            prosecutor,
                            new KeepingHours.Wanted(
                                    null,
                                    weekday,
                                    1,
                                    LocalDate.ofInstant(now(), TestPrison.ZONE),
                                    null,
                                    LocalTime.of(9, 0),
                                    LocalTime.of(11, 0),
                                    1,
                                    10));
        }
    }

    /** The {@code index}th time of the first day of the next counted week but one day. */
    public Instant time(int day, int index) {
        LocalDate today = LocalDate.ofInstant(now(), TestPrison.ZONE);
        LocalDate saturday =
                today.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate from = saturday.equals(today.plusDays(1)) ? saturday.plusWeeks(1) : saturday;
        return from.plusDays(day)
                .atTime(9, 0)
                .atZone(TestPrison.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(25L * index));
    }

    Instant now() {
        return beans.getBean(Clock.class).instant();
    }

    UUID held(Actor by, UUID of, Instant start) {
        return beans.getBean(BookingVisits.class).hold(by, of, start, Set.of());
    }

    public UUID booked(Instant start) {
        return booked(sister, prisoner, start);
    }

    public UUID booked(Actor by, UUID of, Instant start) {
        UUID visit = held(by, of, start);
        beans.getBean(BookingVisits.class).confirm(by, visit);
        return visit;
    }

    public VisitView visit(UUID id) {
        return beans.getBean(VisitDirectory.class).view(id);
    }
}
