package org.didar.bench.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.didar.bench.Progress;
import org.didar.testing.RealMariaDb;
import org.junit.jupiter.api.Test;

/**
 * Two thousand sockets in 500 rooms, then 8,000 in 2,000, on a real server and MariaDB: how long a
 * relay takes over an echo, what a connection weighs, and how all come back after a restart. Run by
 * {@code bin/bench room}; by its name no part of the tests.
 */
class RoomBench {

    private static final int ROOMS = 2_000;
    private static final int FIRST_ROOMS = 500;

    @Test
    void measure() throws Exception {
        int rooms = share(ROOMS);
        int first = share(FIRST_ROOMS);
        String database = RealMariaDb.freshDatabase();
        Crowd crowd = new Crowd(rooms);
        try (ServerProcess server = ServerProcess.start(database);
                Pages pages = new Pages(server.port())) {
            long begun = System.nanoTime();
            new LoadingCrowd(crowd).into(database);
            Progress.say("%d rooms loaded in %.0f s", rooms, (System.nanoTime() - begun) / 1e9);

            Relaying relaying = new Relaying(crowd, pages);
            pages.enter(crowd.persons(0, first));
            pages.openBare(pages.open().size());
            double ratio2000 = relaying.ratio();
            pages.closeBare();

            long before = server.residentKb();
            int few = pages.open().size();
            pages.enter(crowd.persons(first, rooms));
            long after = server.residentKb();
            double kb = (double) (after - before) / (pages.open().size() - few);
            Progress.say(
                    "Resident: %d KB with %d sockets, %d KB with %d: %.1f KB each",
                    before, few, after, pages.open().size(), kb);

            pages.openBare(pages.open().size());
            double ratio8000 = relaying.ratio();
            pages.closeBare();

            Rejoined rejoined = Rejoined.after(server, pages.open());
            report(
                    String.format(
                            Locale.ROOT,
                            "{\"p99_ratio_2000\":%.2f,\"p99_ratio_8000\":%.2f,"
                                    + "\"kb_per_connection\":%.1f,\"lost\":%d,"
                                    + "\"rejoin_max_ms\":%.0f,\"rejoin_s\":%.1f}",
                            ratio2000,
                            ratio8000,
                            kb,
                            relaying.lost(),
                            rejoined.longestMillis(),
                            rejoined.seconds()));
        }
    }

    /**
     * How all came back.
     *
     * @param longestMillis from a page's request for the ticket it got to its room
     * @param seconds from the moment the server listens until all are in
     */
    private record Rejoined(double longestMillis, double seconds) {

        private static final Duration PATIENCE = Duration.ofMinutes(10);

        static Rejoined after(ServerProcess server, List<Page> pages)
                throws IOException, InterruptedException {
            int before = pages.stream().mapToInt(Page::refused).sum();
            long begun = System.nanoTime();
            double stopped = server.stop();
            server.startAgain();
            server.awaitListening();
            long listens = System.nanoTime();
            Progress.say(
                    "Stopped in %.1f s, listens again after %.1f s",
                    stopped, (listens - begun) / 1e9);
            Pages.awaitIn(pages, PATIENCE);
            long last = pages.stream().mapToLong(Page::inAt).max().orElseThrow();
            double[] took = pages.stream().mapToDouble(Page::admittedInMillis).sorted().toArray();
            double seconds = (last - listens) / 1e9;
            Progress.say(
                    "%d are back %.1f s after the server listens; admitted in %.0f ms (median),"
                            + " %.0f (p99), %.0f (longest); %d tries in vain",
                    pages.size(),
                    seconds,
                    took[took.length / 2],
                    took[took.length * 99 / 100],
                    took[took.length - 1],
                    pages.stream().mapToInt(Page::refused).sum() - before);
            return new Rejoined(took[took.length - 1], seconds);
        }
    }

    private static int share(int rooms) {
        String share = System.getenv("DIDAR_BENCH_SHARE");
        return share == null ? rooms : (int) Math.max(2, rooms * Double.parseDouble(share));
    }

    private static void report(String result) throws IOException {
        String file = System.getenv("BENCH_RESULT");
        if (file == null) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(file), result);
        }
    }
}
