package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.Destination;
import org.didar.people.Relation;
import org.didar.people.TransferringPrisoners;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A prisoner with a relative in one prison, and another prison to be moved to. */
final class TransferScene {

    final TestPrison from;
    final TestPrison to;
    final UUID prisoner;
    final Actor relative;

    private final BeanFactory beans;
    private final World world;

    TransferScene(BeanFactory beans) {
        this.beans = beans;
        world = new World(beans);
        from = TestPrison.found(beans, 2);
        to = TestPrison.found(beans, 1);
        from.offerDaily(LocalTime.of(9, 0), 4);
        prisoner = from.prisoner();
        relative = world.family();
        world.approve(person(), prisoner, Relation.SISTER);
    }

    UUID person() {
        return Objects.requireNonNull(relative.personId());
    }

    /** On the prison's wall; far enough from the week's end to leave other days in it. */
    static Instant at(Clock clock, LocalTime time) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), TestPrison.ZONE).plusDays(3);
        return day.atTime(time).atZone(TestPrison.ZONE).toInstant();
    }

    Instant at(LocalTime time) {
        return at(beans.getBean(Clock.class), time);
    }

    UUID held(Instant start) {
        return beans.getBean(BookingVisits.class).hold(relative, prisoner, start, Set.of());
    }

    UUID booked(Instant start) {
        UUID visit = held(start);
        beans.getBean(BookingVisits.class).confirm(relative, visit);
        return visit;
    }

    Actor warden(TestPrison prison) {
        return world.official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
    }

    Actor officer(TestPrison prison) {
        return world.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
    }

    String freeNumber() {
        return world.freeNumber();
    }

    void transfer() {
        transfer(freeNumber());
    }

    void transfer(String number) {
        transfer(warden(from), number);
    }

    void transfer(Actor by, String number) {
        beans.getBean(TransferringPrisoners.class)
                .transfer(by, prisoner, new Destination(to.id(), "بند ۱", number), "به حکم دادگاه");
    }

    VisitView visit(UUID id) {
        return beans.getBean(VisitDirectory.class).view(id);
    }

    VisitView seenBy(Actor actor, UUID visit) {
        return beans.getBean(VisitDirectory.class).require(actor, Act.SEE_VISIT, visit);
    }

    UUID prisonOfPrisoner() {
        return ids("select prison_id from prisoner where id = ?", prisoner).getFirst();
    }

    /** The stations at which a visit claims time. */
    Set<UUID> stationsClaimedBy(UUID visit) {
        return Set.copyOf(
                ids(
                        "select distinct resource_id from tick_claim where resource_kind ="
                                + " 'STATION' and visit_id = ?",
                        visit));
    }

    /** The prisons in which the prisoner's visits have a place. */
    List<UUID> prisonsOfPlaces() {
        return ids("select prison_id from claimed_place where prisoner_id = ?", prisoner);
    }

    private List<UUID> ids(String query, UUID of) {
        return beans.getBean(JdbcClient.class)
                .sql(query)
                .param(Ids.bytes(of))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }
}
