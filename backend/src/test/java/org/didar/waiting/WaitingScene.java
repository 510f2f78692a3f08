package org.didar.waiting;

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
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.people.Relation;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.didar.visits.BookingVisits;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitReason;
import org.didar.visits.VisitView;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A prison with few times a day, and families who want them. */
final class WaitingScene {

    final TestPrison prison;

    private final BeanFactory beans;
    private final World world;

    /** Somebody with a prisoner of their own. */
    record Family(Actor actor, UUID prisoner) {
        UUID person() {
            return Objects.requireNonNull(actor.personId());
        }
    }

    WaitingScene(BeanFactory beans, int stations, int times) {
        this.beans = beans;
        world = new World(beans);
        prison = TestPrison.found(beans, stations);
        prison.offerDaily(LocalTime.of(9, 0), times);
    }

    Family family() {
        UUID prisoner = prison.prisoner();
        return new Family(relative(prisoner), prisoner);
    }

    Actor relative(UUID prisoner) {
        Actor relative = world.family();
        world.approve(Objects.requireNonNull(relative.personId()), prisoner, Relation.SISTER);
        return relative;
    }

    Instant now() {
        return beans.getBean(Clock.class).instant();
    }

    /** A day of the next counted week but one day, Saturday first. */
    LocalDate day(int day) {
        LocalDate today = LocalDate.ofInstant(now(), TestPrison.ZONE);
        LocalDate saturday =
                today.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return (saturday.equals(today.plusDays(1)) ? saturday.plusWeeks(1) : saturday)
                .plusDays(day);
    }

    Instant time(int day, int index) {
        return day(day).atTime(9, 0)
                .atZone(TestPrison.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(25L * index));
    }

    UUID booked(Family family, Instant start) {
        return Contention.retried(() -> {
            BookingVisits booking = beans.getBean(BookingVisits.class);
            UUID visit = booking.hold(family.actor(), family.prisoner(), start, Set.of());
            booking.confirm(family.actor(), visit);
            return visit;
        });
    }

    /** As a page does: a collision is tried again. */
    void confirms(Actor actor, UUID visit) {
        Contention.retried(() -> {
            beans.getBean(BookingVisits.class).confirm(actor, visit);
            return visit;
        });
    }

    void cancels(Actor actor, UUID visit) {
        boolean family = actor.has(Role.FAMILY);
        Contention.retried(() -> {
            beans.getBean(BookingVisits.class)
                    .cancel(actor, visit, family ? null : VisitReason.STATION);
            return visit;
        });
    }

    Actor officer() {
        return world.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
    }

    UUID waits(Family family, LocalDate first, LocalDate last) {
        return waits(family, first, last, DayPart.ANY);
    }

    UUID waits(Family family, LocalDate first, LocalDate last, DayPart part) {
        return beans.getBean(JoiningWaitingList.class)
                .join(
                        family.actor(),
                        new JoiningWaitingList.Wanted(
                                family.prisoner(), Set.of(), first, last, part));
    }

    UUID waits(Family family, int day) {
        return waits(family, day(day), day(day));
    }

    WaitingEntry entry(UUID id) {
        return beans.getBean(WaitingEntries.class).of(id).orElseThrow();
    }

    UUID offered(UUID entry) {
        return Objects.requireNonNull(entry(entry).offeredVisitId());
    }

    VisitView visit(UUID id) {
        return beans.getBean(VisitDirectory.class).view(id);
    }

    /** Runs what is due now, as a node does. */
    void sweep() {
        beans.getBean(OfferingFreedTimes.class).run();
    }

    void look() {
        beans.getBean(LookingAgain.class).run();
    }

    /** The clock runs every sweep when it is moved. */
    void pass(Duration time) {
        beans.getBean(MovingTheClock.class).to(now().plus(time));
    }

    List<UUID> openVisitsAt(Instant start) {
        return beans.getBean(JdbcClient.class)
                .sql(
                        "select id from visit where prison_id = ? and start_at = ?"
                                + " and status in ('HELD', 'REQUESTED', 'CONFIRMED')")
                .params(Ids.bytes(prison.id()), WaitingEntries.utc(start))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list();
    }

    int offers(UUID entry) {
        return beans.getBean(JdbcClient.class)
                .sql("select count(*) from waiting_offer where entry_id = ?")
                .param(Ids.bytes(entry))
                .query(Integer.class)
                .single();
    }
}
