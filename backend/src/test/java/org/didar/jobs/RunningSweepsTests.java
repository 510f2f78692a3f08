package org.didar.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.didar.kernel.Sweep;
import org.didar.time.ClockMoved;
import org.junit.jupiter.api.Test;

class RunningSweepsTests {

    final List<String> ran = new CopyOnWriteArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void runsAllInOrderOfNameWhenTheClockIsMoved() {
        sweeps(noting("visits.end"), noting("holds.expire"), noting("notifications.send"))
                .clockMoved(new ClockMoved(Instant.EPOCH));
        assertThat(ran).containsExactly("holds.expire", "notifications.send", "visits.end");
    }

    @Test
    void goesOnAfterASweepThatFailed() {
        sweeps(failing("a.first"), noting("b.second")).runAll();
        assertThat(ran).containsExactly("b.second");
        assertThat(timesOf("a.first", "failed")).isEqualTo(1);
        assertThat(timesOf("b.second", "done")).isEqualTo(1);
    }

    @Test
    void refusesASecondRunOfASweepThatIsRunning() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        RunningSweeps sweeps =
                sweeps(
                        new TestSweep(
                                "slow",
                                () -> {
                                    runs.incrementAndGet();
                                    started.countDown();
                                    await(release);
                                }));
        Thread first = Thread.startVirtualThread(() -> sweeps.run("slow"));
        await(started);
        sweeps.run("slow");
        assertThat(runs).hasValue(1);
        release.countDown();
        first.join();
    }

    @Test
    void waitsForARunThatBeganBeforeTheClockMovedAndRunsAgain() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        RunningSweeps sweeps =
                sweeps(
                        new TestSweep(
                                "slow",
                                () -> {
                                    started.countDown();
                                    await(release);
                                    runs.incrementAndGet();
                                }));
        Thread first = Thread.startVirtualThread(() -> sweeps.run("slow"));
        await(started);
        Thread all = Thread.startVirtualThread(sweeps::runAll);
        release.countDown();
        all.join();
        first.join();
        assertThat(runs).hasValue(2);
    }

    @Test
    void leavesASweepAloneThatNoLongerExists() {
        sweeps(noting("a")).run("gone");
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesTwoSweepsOfOneName() {
        assertThatIllegalStateException().isThrownBy(() -> sweeps(noting("a"), noting("a")));
    }

    private RunningSweeps sweeps(Sweep... sweeps) {
        return new RunningSweeps(List.of(sweeps), meters);
    }

    private Sweep noting(String name) {
        return new TestSweep(name, () -> ran.add(name));
    }

    private static Sweep failing(String name) {
        return new TestSweep(
                name,
                () -> {
                    throw new IllegalStateException("on purpose");
                });
    }

    private long timesOf(String sweep, String outcome) {
        return meters.get("didar.sweep").tags("sweep", sweep, "outcome", outcome).timer().count();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
