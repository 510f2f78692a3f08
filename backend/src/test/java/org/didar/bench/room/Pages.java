package org.didar.bench.room;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.didar.bench.Progress;
import org.jspecify.annotations.Nullable;

/** The pages that are open, and beside them as many sockets of the bare handler. */
final class Pages implements AutoCloseable {

    private static final int COMING_AT_ONCE = 8;

    private final int port;
    private final List<Page> open = new ArrayList<>();
    private final List<Wire> bare = new ArrayList<>();
    private final AtomicReference<@Nullable Arrivals> arrivals = new AtomicReference<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Pages(int port) {
        this.port = port;
    }

    /** Lets these come, a few at a time. */
    void enter(List<Crowd.Person> persons) {
        long begun = System.nanoTime();
        Semaphore coming = new Semaphore(COMING_AT_ONCE);
        int before = open.size();
        for (Crowd.Person person : persons) {
            coming.acquireUninterruptibly();
            Page page = new Page(person, port, arrivals);
            open.add(page);
            threads.execute(page::live);
            threads.execute(() -> {
                awaitIn(List.of(page), Duration.ofMinutes(1));
                coming.release();
            });
            say("are in", open.size() - before, persons.size(), begun);
        }
        awaitIn(open, Duration.ofMinutes(1));
    }

    void openBare(int count) throws IOException {
        while (bare.size() < count) {
            Wire wire = Wire.open(port, RoomServer.ECHO, "a=b");
            bare.add(wire);
            threads.execute(() -> hear(wire));
        }
    }

    private void hear(Wire wire) {
        try {
            String text;
            while ((text = wire.receive()) != null) {
                Arrivals now = arrivals.get();
                if (now != null) {
                    now.note(text);
                }
            }
        } catch (IOException gone) {
            wire.close();
        }
    }

    void closeBare() {
        bare.forEach(Wire::close);
        bare.clear();
    }

    List<Page> open() {
        return open;
    }

    List<Wire> bare() {
        return bare;
    }

    void noteIn(@Nullable Arrivals now) {
        arrivals.set(now);
    }

    static void awaitIn(List<Page> pages, Duration patience) {
        Awaitility.await("all are in their rooms")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> pages.stream().allMatch(Page::isIn));
    }

    private static void say(String what, int done, int all, long begun) {
        if (done % 1_000 == 0 || done == all) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            Progress.say("%d of %d %s after %.0f s", done, all, what, seconds);
        }
    }

    @Override
    public void close() {
        open.forEach(Page::leave);
        closeBare();
        threads.shutdownNow();
    }
}
