package org.didar.storm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.didar.DidarApplication;
import org.didar.kernel.Problem;
import org.didar.kernel.Sweep;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;
import org.didar.testing.TestPrison;
import org.didar.time.MovingTheClock;
import org.didar.visits.AskingOnce;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The application in a process of its own with the clients of a storm, who book from many threads
 * until it is killed. Each line it prints is what a client knows: what it is about to ask, and what
 * it was answered. Who has no answer asks again under the same key.
 */
final class BookingStorm {

    static final String ASKED = "ASKED ";
    static final String HELD = "HELD ";
    static final String REFUSED = "REFUSED ";
    static final String CONFIRMED = "CONFIRMED ";

    /** A file of what earlier clients asked and got no answer to. */
    static final String REPEAT = "storm.repeat";

    /** Lets all holds end instead, and the process with them. */
    static final String EXPIRE = "storm.expire";

    private static final int THREADS = 12;

    private final ConfigurableApplicationContext beans;
    private final AskingOnce asking;

    private BookingStorm(ConfigurableApplicationContext beans) {
        this.beans = beans;
        this.asking = new AskingOnce(beans);
    }

    public static void main(String[] args) throws IOException {
        BookingStorm storm = new BookingStorm(SpringApplication.run(DidarApplication.class, args));
        if (storm.beans.getEnvironment().containsProperty(EXPIRE)) {
            storm.letHoldsEnd();
            return;
        }
        String unanswered = storm.beans.getEnvironment().getProperty(REPEAT);
        if (unanswered != null) {
            Files.readAllLines(Path.of(unanswered)).forEach(each -> storm.ask(Asked.of(each)));
        }
        TestPrison prison = TestPrison.found(storm.beans, 6);
        List<FreeDays.Time> times = storm.times(prison);
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(() -> storm.bookForEver(prison, times));
        }
    }

    private List<FreeDays.Time> times(TestPrison prison) {
        prison.offerDaily(LocalTime.of(6, 0), 40);
        UUID prisoner = prison.prisoner();
        FreeTimes freeTimes = beans.getBean(FreeTimes.class);
        return freeTimes
                .find(
                        prisoner,
                        Set.of(prison.relativeOf(prisoner)),
                        freeTimes.today(prisoner),
                        freeTimes.daysToHorizon(prisoner))
                .days()
                .stream()
                .flatMap(day -> day.times().stream())
                .toList();
    }

    private void bookForEver(TestPrison prison, List<FreeDays.Time> times) {
        while (true) {
            try {
                UUID prisoner = prison.prisoner();
                UUID person = prison.relativeOf(prisoner);
                var start = times.get(ThreadLocalRandom.current().nextInt(times.size())).start();
                ask(new Asked(UUID.randomUUID().toString(), prisoner, person, start));
            } catch (DataAccessException | TransactionException databaseIsAway) {
                System.err.println(databaseIsAway);
            }
        }
    }

    private void ask(Asked asked) {
        say(ASKED + asked.line());
        UUID visit;
        try {
            visit =
                    answered(() ->
                            asking.hold(
                                    asked.family(), asked.key(), asked.prisoner(), asked.start()));
        } catch (Problem taken) {
            say(REFUSED + asked.key());
            return;
        }
        say(HELD + asked.key() + " " + visit);
        answered(() -> {
            asking.confirm(asked.family(), "c-" + asked.key(), visit);
            return visit;
        });
        say(CONFIRMED + visit);
    }

    /** As a client does whose line broke: the same again, until there is an answer. */
    private static UUID answered(Supplier<UUID> request) {
        while (true) {
            try {
                return request.get();
            } catch (DataAccessException | TransactionException databaseIsAway) {
                System.err.println(databaseIsAway);
            }
        }
    }

    private void letHoldsEnd() {
        MovingTheClock clock = beans.getBean(MovingTheClock.class);
        clock.to(beans.getBean(Clock.class).instant().plus(Duration.ofHours(1)));
        beans.getBeansOfType(Sweep.class).values().stream()
                .filter(each -> each.name().equals("visits.expire-holds"))
                .forEach(Sweep::run);
        beans.close();
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
