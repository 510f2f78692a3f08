package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;
import org.didar.scheduling.WithOfficial;
import org.didar.separation.KeepingSeparate;
import org.didar.time.MovingTheClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A seeded run of everything that can happen to bookings, over few stations and people so that they
 * are in each other's way; after each step what must always hold is read from the visits.
 */
final class BookingProperties {

    private static final int DAYS = 3;
    private static final int TIMES = 4;

    private final BeanFactory beans;
    private final BookingScene scene;
    private final Random random;
    private final List<Family> families = new ArrayList<>();
    private final List<UUID> visits = new ArrayList<>();

    /** Two prisoners who are kept separate. */
    private final Set<UUID> apart;

    private int done;

    private record Family(Actor actor, UUID prisoner) {}

    private record Booked(
            UUID id,
            UUID prisoner,
            UUID station,
            Set<UUID> people,
            @Nullable UUID official,
            Instant from,
            Instant to) {}

    BookingProperties(BeanFactory beans, long seed) {
        this.beans = beans;
        random = new Random(seed);
        scene = new BookingScene(beans, 3);
        for (int prisoner = 0; prisoner < 3; prisoner++) {
            UUID each = scene.prison.prisoner();
            families.add(new Family(scene.relative(each), each));
            families.add(new Family(scene.relative(each), each));
        }
        scene.letAnOfficialSit();
        apart = Set.of(families.getFirst().prisoner(), families.getLast().prisoner());
        beans.getBean(KeepingSeparate.class)
                .keep(
                        scene.official(Role.WARDEN),
                        new KeepingSeparate.Two(
                                families.getFirst().prisoner(),
                                families.getLast().prisoner(),
                                "نزاع",
                                null));
    }

    /** How many of the steps were not refused. */
    int run(int steps) {
        for (int step = 1; step <= steps; step++) {
            try {
                step();
                done++;
            } catch (Problem refused) {
                // Nothing was changed: what must hold is looked at all the same.
            }
            noTwoVisitsShareAnything();
            everyVisitIsPaidOnce();
            if (step % 20 == 0) {
                searchAndBookingAgree(families.get(random.nextInt(families.size())), null);
                searchAndBookingAgree(
                        families.get(random.nextInt(families.size())), WithOfficial.ANYBODY);
            }
        }
        return done;
    }

    private void step() {
        BookingVisits booking = beans.getBean(BookingVisits.class);
        Family family = families.get(random.nextInt(families.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                UUID id = Ids.next();
                WithOfficial official = random.nextBoolean() ? WithOfficial.ANYBODY : null;
                booking.hold(family.actor(), id, family.prisoner(), time(), Set.of(), official);
                visits.add(id);
            }
            case 3, 4, 5 -> onOne(visit -> booking.confirm(ownerOf(visit), visit.id()));
            case 6 -> onOne(visit -> booking.cancel(ownerOf(visit), visit.id(), null));
            case 7 ->
                    onOne(visit ->
                            booking.cancel(
                                    scene.official(Role.VISIT_OFFICER),
                                    visit.id(),
                                    VisitReason.STAFF));
            case 8 ->
                    onOne(visit ->
                            beans.getBean(ChangingVisits.class)
                                    .change(
                                            ownerOf(visit),
                                            visit.id(),
                                            new ChangingVisits.Change(time(), null, null)));
            default -> pass(Duration.ofMinutes(random.nextInt(15)));
        }
    }

    private void pass(Duration time) {
        beans.getBean(MovingTheClock.class).to(scene.now().plus(time));
        visits.addAll(ids("select id from visit where prison_id = ?", scene.prison.id()));
    }

    private void onOne(Consumer<VisitView> act) {
        List<VisitView> open =
                visits.stream()
                        .distinct()
                        .map(scene::visit)
                        .filter(each -> !each.status().isFinal())
                        .toList();
        if (!open.isEmpty()) {
            act.accept(open.get(random.nextInt(open.size())));
        }
    }

    private Actor ownerOf(VisitView visit) {
        return families.stream()
                .map(Family::actor)
                .filter(each -> visit.visitorIds().contains(each.personId()))
                .findFirst()
                .orElseThrow();
    }

    private Instant time() {
        return scene.time(random.nextInt(DAYS), random.nextInt(TIMES));
    }

    /** Read from the visits and not from the claims, which are what is being tried. */
    private void noTwoVisitsShareAnything() {
        Instant now = scene.now();
        List<Booked> open =
                ids("select id from visit where prison_id = ?", scene.prison.id()).stream()
                        .map(scene::visit)
                        .filter(each -> !each.status().isFinal())
                        .filter(each -> each.heldUntil() == null || now.isBefore(each.heldUntil()))
                        .map(BookingProperties::booked)
                        .toList();
        for (Booked one : open) {
            for (Booked other : open) {
                if (!one.id().equals(other.id())) {
                    assertThat(collide(one, other)).as("%s and %s", one, other).isFalse();
                    assertThat(areTooNear(one, other)).as("%s and %s", one, other).isFalse();
                }
            }
        }
    }

    private static Booked booked(VisitView visit) {
        Set<UUID> people = new HashSet<>(visit.visitorIds());
        people.add(visit.prisonerId());
        return new Booked(
                visit.id(),
                visit.prisonerId(),
                visit.stationId(),
                people,
                visit.officialId(),
                visit.start(),
                visit.end());
    }

    private static boolean collide(Booked one, Booked other) {
        boolean shared = one.people().stream().anyMatch(other.people()::contains);
        boolean atOnce = one.from().isBefore(other.to()) && other.from().isBefore(one.to());
        Duration gap = Duration.ofMinutes(5);
        boolean stationBusy =
                one.station().equals(other.station())
                        && one.from().isBefore(other.to().plus(gap))
                        && other.from().isBefore(one.to().plus(gap));
        // The one official sees one visit at a time and wants ten minutes between two.
        Duration rest = Duration.ofMinutes(10);
        boolean officialBusy =
                one.official() != null
                        && one.official().equals(other.official())
                        && one.from().isBefore(other.to().plus(rest))
                        && other.from().isBefore(one.to().plus(rest));
        return (shared && atOnce) || stationBusy || officialBusy;
    }

    /** Stations are numbered in their order, and the margin is a quarter of an hour. */
    private boolean areTooNear(Booked one, Booked other) {
        List<UUID> stations = scene.prison.stations();
        int between = stations.indexOf(one.station()) - stations.indexOf(other.station());
        Duration margin = Duration.ofMinutes(15);
        return apart.equals(Set.copyOf(List.of(one.prisoner(), other.prisoner())))
                && Math.abs(between) <= 1
                && one.from().isBefore(other.to().plus(margin))
                && other.from().isBefore(one.to().plus(margin));
    }

    /**
     * What is booked or used is paid in one row; what was lost is paid and owed; else nothing is.
     */
    private void everyVisitIsPaidOnce() {
        Instant now = scene.now();
        for (UUID id : ids("select id from visit where prison_id = ?", scene.prison.id())) {
            VisitView visit = scene.visit(id);
            boolean ended = visit.heldUntil() != null && !now.isBefore(visit.heldUntil());
            boolean lost =
                    Boolean.FALSE.equals(visit.quotaUsed()) && visit.fault() != Fault.VISITOR;
            boolean open = !visit.status().isFinal();
            boolean paid = open || lost || Boolean.TRUE.equals(visit.quotaUsed());
            int rows =
                    count("visit_quota where visit_id = ?", id)
                            + count("make_up_spending where visit_id = ?", id);
            if (!(open && ended)) {
                assertThat(rows).as("paid for %s", visit).isEqualTo(paid ? 1 : 0);
            }
            assertThat(count("make_up_credit where lost_visit_id = ?", id))
                    .as("owed for %s", visit)
                    .isEqualTo(lost ? 1 : 0);
        }
    }

    /** Every time in the window is tried in a transaction that is given up. */
    private void searchAndBookingAgree(Family family, @Nullable WithOfficial official) {
        UUID person = Objects.requireNonNull(family.actor().personId());
        FreeTimes search = beans.getBean(FreeTimes.class);
        FreeDays found =
                search.find(
                        family.prisoner(),
                        Set.of(person),
                        search.today(family.prisoner()),
                        15,
                        official);
        Set<Instant> shown = new TreeSet<>();
        found.days().forEach(day -> day.times().forEach(time -> shown.add(time.start())));
        Set<Instant> bookable = new TreeSet<>();
        for (int day = -8; day < 14; day++) {
            for (int index = 0; index < 10; index++) {
                Instant start = scene.time(day, index);
                if (canBook(family, start, official)) {
                    bookable.add(start);
                }
            }
        }
        assertThat(shown).isEqualTo(bookable);
    }

    private boolean canBook(Family family, Instant start, @Nullable WithOfficial official) {
        try {
            beans.getBean(TransactionOperations.class)
                    .executeWithoutResult(each -> {
                        beans.getBean(BookingVisits.class)
                                .hold(
                                        family.actor(),
                                        Ids.next(),
                                        family.prisoner(),
                                        start,
                                        Set.of(),
                                        official);
                        each.setRollbackOnly();
                    });
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private int count(String rows, UUID of) {
        return beans.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .param(Ids.bytes(of))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private List<UUID> ids(String query, UUID of) {
        return beans.getBean(JdbcClient.class)
                .sql(query)
                .param(Ids.bytes(of))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list();
    }
}
