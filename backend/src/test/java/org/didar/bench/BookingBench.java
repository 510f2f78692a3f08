package org.didar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.didar.bench.Bookings.Target;
import org.didar.bench.MeasuringBooking.Crowd;
import org.didar.bench.Recorder.Step;
import org.didar.scheduling.FreeTimes;
import org.didar.testing.KeptMariaDb;
import org.didar.time.MovingTheClock;
import org.didar.visits.BookingVisits;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Search and booking on ten million visits. Run by {@code bin/bench booking}; by its name no part
 * of the tests.
 */
class BookingBench {

    private final Recorder recorder = new Recorder();
    private final List<String> withoutIndex = new ArrayList<>();

    @Test
    void measure() throws Exception {
        double share = Double.parseDouble(setting("DIDAR_BENCH_SHARE", "1"));
        Path folder = Path.of(setting("DIDAR_BENCH_DATA", "target/bench"));
        Size size = Size.country(share);
        Size small = Size.hundredThousand();
        try (KeptMariaDb server = new BenchDatabase(folder).loaded(small, size);
                var country = application(server, size);
                var village = application(server, small)) {
            JdbcClient jdbc = country.getBean(JdbcClient.class);
            Leftovers leftovers = new Leftovers(jdbc);
            Progress.say("%d visits of an earlier run removed", leftovers.remove());
            FreeTimes search = country.getBean(FreeTimes.class);
            var searched =
                    new MeasuringSearch()
                            .compare(search, size, village.getBean(FreeTimes.class), small);
            List<Target> targets = Bookings.apart(size);
            Bookings bookings = new Bookings(country.getBean(BookingVisits.class));
            DataSource source = country.getBean(DataSource.class);
            Target first = targets.getFirst();
            List<Step> booking = plans(country, size, bookings, first, source);
            // It took whichever station was free, perhaps one that another is to have.
            leftovers.remove();
            Replay bare = new Replay(booking, first);
            Progress.say("A booking is %d writes in %d commits", bare.writes(), bare.commits());
            MeasuringBooking measuring = new MeasuringBooking(bookings, source);
            double ratio = measuring.ratio(targets.subList(1, targets.size()), bare);
            leftovers.remove();
            Crowd crowd = measuring.crowd(Bookings.crowd(size), targets);
            int overbooked = leftovers.overbooked();
            leftovers.remove();
            double moved = new MeasuringMove(village).seconds();
            new Leftovers(village.getBean(JdbcClient.class)).remove();
            report(searched, ratio, overbooked, crowd.unhandled(), moved);
        }
        if (!withoutIndex.isEmpty()) {
            throw new AssertionError("Read without an index: " + withoutIndex);
        }
    }

    private List<Step> plans(
            ConfigurableApplicationContext country,
            Size size,
            Bookings bookings,
            Target target,
            DataSource source)
            throws Exception {
        FreeTimes search = country.getBean(FreeTimes.class);
        List<Step> searching =
                recorder.record(
                        () -> MeasuringSearch.search(search, size.prisoner(0, Size.PRISONERS - 1)));
        List<Step> booking =
                recorder.record(() -> {
                    bookings.book(target);
                    // What follows a commit is written by others a moment later.
                    Thread.sleep(Duration.ofSeconds(2));
                });
        try (Connection connection = source.getConnection()) {
            withoutIndex.addAll(Plans.print("a search", searching, connection));
            withoutIndex.addAll(Plans.print("a booking", booking, connection));
        }
        return booking;
    }

    private ConfigurableApplicationContext application(KeptMariaDb server, Size size) {
        var context =
                BenchDatabase.application(
                        server.url(size.database()),
                        each ->
                                each.addBeanFactoryPostProcessor(
                                        beans -> beans.addBeanPostProcessor(recorder)));
        context.getBean(MovingTheClock.class).to(Size.NOW);
        return context;
    }

    private static void report(
            MeasuringSearch.Figures search,
            double ratio,
            int overbooked,
            int unhandled,
            double moved)
            throws Exception {
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"search_p50_ms\":%.2f,\"search_p99_ms\":%.2f,\"search_growth\":%.2f,"
                                + "\"booking_ratio\":%.2f,\"overbooked\":%d,\"unhandled\":%d,"
                                + "\"move_day_s\":%.1f}",
                        search.p50(),
                        search.p99(),
                        search.growth(),
                        ratio,
                        overbooked,
                        unhandled,
                        moved);
        String file = System.getenv("BENCH_RESULT");
        if (file == null) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(file), result);
        }
    }

    private static String setting(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }
}
