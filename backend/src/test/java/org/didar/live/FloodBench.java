package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.didar.DidarApplication;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.testing.Browser;
import org.didar.testing.RealMariaDb;
import org.didar.testing.Socket;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One person sends a thousand messages a second, coming back with a new ticket whenever the socket
 * is closed, while others do their work: how long each of their commands takes, with and without.
 * Rounds with and without take turns, and the middle one of each kind counts, so that whatever else
 * the machine does falls on both. Run by {@code bin/bench flood} and {@code bin/ci --long}; by its
 * name no part of the tests.
 */
class FloodBench {

    private static final int FLOOD_A_SECOND = 1_000;
    private static final int COMMANDS = 400;
    private static final long EVERY_NANOS = 50_000_000;
    private static final int ROUNDS = 5;
    private static final double PERCENTILE = 0.99;
    private static final double WORST_RATIO = 2;
    private static final double LEAST_FLOOD = 0.9 * FLOOD_A_SECOND;

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    @Test
    void measure() throws Exception {
        try (ConfigurableApplicationContext context = start()) {
            int port =
                    context.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class);
            VisitDay.Meeting theirs = new VisitDay(context, port).meeting();
            Browser bad = officerElsewhere(context, port);
            List<Double> calm = new ArrayList<>();
            List<Double> flooded = new ArrayList<>();
            work(theirs, COMMANDS); // the machine warms up
            double flooding = 0;
            for (int round = 0; round < ROUNDS; round++) {
                calm.add(p99(work(theirs, COMMANDS)));
                AtomicBoolean over = new AtomicBoolean();
                Thread flood = Thread.ofPlatform().start(() -> flood(bad, over));
                long begun = System.nanoTime();
                flooded.add(p99(work(theirs, COMMANDS)));
                flooding += (System.nanoTime() - begun) / 1e9;
                over.set(true);
                flood.join();
            }
            double rate = sent.get() / flooding;
            report(median(calm), median(flooded), rate);
            assertThat(rate).as("messages a second of the flood").isGreaterThan(LEAST_FLOOD);
            assertThat(median(flooded) / median(calm))
                    .as("the others' p99 in a flood %s over that in calm %s, ms", flooded, calm)
                    .isLessThanOrEqualTo(WORST_RATIO);
        }
    }

    /** Milliseconds that each command took, one after another at an even pace. */
    private static List<Double> work(VisitDay.Meeting meeting, int commands) {
        List<Double> took = new ArrayList<>();
        try (Socket socket = meeting.enter(meeting.family())) {
            long begun = System.nanoTime();
            for (int number = 0; number < commands; number++) {
                waitUntil(begun + number * EVERY_NANOS);
                long asked = System.nanoTime();
                UUID id = UUID.randomUUID();
                boolean up = number % 2 == 0;
                socket.send(Map.of("t", "raise", "id", id, "what", "PROBLEM", "up", up));
                socket.await("done", done -> done.path("id").asString().equals(id.toString()));
                took.add((System.nanoTime() - asked) / 1e6);
            }
        }
        return took;
    }

    private void flood(Browser bad, AtomicBoolean over) {
        long begun = System.nanoTime();
        int from = sent.get();
        while (!over.get()) {
            Browser.Answer ticket = bad.post("/api/board/ticket", Map.of());
            if (ticket.status() != 200) {
                cut.incrementAndGet();
                waitUntil(System.nanoTime() + EVERY_NANOS);
                continue;
            }
            try (Socket socket = bad.socket().hello(ticket.body().path("ticket").asString())) {
                while (!over.get()) {
                    long due = (long) (sent.get() - from) * (1_000_000_000L / FLOOD_A_SECOND);
                    waitUntil(begun + due);
                    socket.sendText("{\"t\":\"pong\"}");
                    sent.incrementAndGet();
                }
            } catch (RuntimeException closedByTheServer) {
                cut.incrementAndGet();
            }
        }
    }

    private static Browser officerElsewhere(ConfigurableApplicationContext context, int port) {
        String mobile = World.freeMobile();
        UUID prison = TestPrison.found(context, 1).id();
        new World(context).official(mobile, Role.VISIT_OFFICER, Territory.Kind.PRISON, prison);
        return new Browser(port).signIn(mobile);
    }

    private static void waitUntil(long nanos) {
        long left;
        while ((left = nanos - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }

    private static double p99(List<Double> millis) {
        return millis.stream().sorted().toList().get((int) (millis.size() * PERCENTILE));
    }

    private static double median(List<Double> ofRounds) {
        return ofRounds.stream().sorted().toList().get(ofRounds.size() / 2);
    }

    private void report(double calm, double flooded, double rate) throws IOException {
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"calm_ms_p99\":%.1f,\"flooded_ms_p99\":%.1f,\"flood_ratio\":%.2f,"
                                + "\"flood_per_s\":%.0f,\"times_cut\":%d}",
                        calm,
                        flooded,
                        flooded / calm,
                        rate,
                        cut.get());
        String file = System.getenv("BENCH_RESULT");
        if (file == null) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(file), result);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DidarApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + RealMariaDb.freshDatabase(),
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=");
    }
}
