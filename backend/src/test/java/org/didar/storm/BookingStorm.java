package org.didar.storm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.didar.DidarApplication;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;
import org.didar.testing.TestPrison;
import org.didar.visits.BookingVisits;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The application in a process of its own, booking from many threads until it is killed. Each line
 * it prints is an acknowledgement: {@code CONFIRMED} or {@code HELD} and the visit's id.
 */
final class BookingStorm {

    static final String CONFIRMED = "CONFIRMED ";
    static final String HELD = "HELD ";

    private static final int THREADS = 12;

    private final BeanFactory beans;
    private final TestPrison prison;
    private final List<FreeDays.Time> times;

    private BookingStorm(BeanFactory beans) {
        this.beans = beans;
        this.prison = TestPrison.found(beans, 6);
        prison.offerDaily(LocalTime.of(6, 0), 40);
        UUID prisoner = prison.prisoner();
        FreeTimes freeTimes = beans.getBean(FreeTimes.class);
        this.times =
                freeTimes
                        .find(
                                prisoner,
                                Set.of(prison.relativeOf(prisoner)),
                                beans.getBean(Clock.class)
                                        .instant()
                                        .atZone(TestPrison.ZONE)
                                        .toLocalDate(),
                                freeTimes.daysToHorizon(prisoner))
                        .days()
                        .stream()
                        .flatMap(day -> day.times().stream())
                        .toList();
    }

    public static void main(String[] args) {
        BookingStorm storm = new BookingStorm(SpringApplication.run(DidarApplication.class, args));
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(storm::bookForEver);
        }
    }

    private void bookForEver() {
        while (true) {
            try {
                book();
            } catch (DataAccessException | TransactionException databaseIsAway) {
                System.err.println(databaseIsAway);
            }
        }
    }

    private void book() {
        UUID prisoner = prison.prisoner();
        UUID person = prison.relativeOf(prisoner);
        Grant own = new Grant(Role.FAMILY, new Territory(Territory.Kind.OWN, null));
        Actor family = new Actor(Ids.next(), person, "مریم نادری", Set.of(own));
        Instant start = times.get(ThreadLocalRandom.current().nextInt(times.size())).start();
        BookingVisits booking = beans.getBean(BookingVisits.class);
        try {
            UUID visit = Contention.retried(() -> booking.hold(family, prisoner, start, Set.of()));
            say(HELD + visit);
            Contention.retried(() -> {
                booking.confirm(family, visit);
                return visit;
            });
            say(CONFIRMED + visit);
        } catch (Problem taken) {
            Thread.onSpinWait();
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
