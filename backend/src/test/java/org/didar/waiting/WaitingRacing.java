package org.didar.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.didar.kernel.Problem;
import org.didar.waiting.WaitingScene.Family;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;

/** Several nodes go through the list at once, while people book, on whatever database. */
interface WaitingRacing {

    BeanFactory beans();

    @RepeatedTest(8)
    default void onePlaceGoesToTheLongestWaitingHoweverManyLook() throws Exception {
        WaitingScene scene = new WaitingScene(beans(), 1, 2);
        List<UUID> taken = new ArrayList<>();
        for (int index = 0; index < 2; index++) {
            taken.add(scene.booked(scene.family(), scene.time(2, index)));
        }
        List<UUID> entries = new ArrayList<>();
        for (int family = 0; family < 4; family++) {
            entries.add(scene.waits(scene.family(), 2));
        }
        List<Runnable> acts = new ArrayList<>();
        var officer = scene.officer();
        taken.forEach(visit -> acts.add(() -> scene.cancels(officer, visit)));
        for (int node = 0; node < 4; node++) {
            acts.add(scene::sweep);
        }
        atOnce(acts);
        scene.sweep();
        List<WaitingState> states =
                entries.stream().map(each -> scene.entry(each).state()).toList();
        assertThat(states)
                .containsExactly(
                        WaitingState.OFFERED,
                        WaitingState.OFFERED,
                        WaitingState.WAITING,
                        WaitingState.WAITING);
        for (int index = 0; index < 2; index++) {
            assertThat(scene.openVisitsAt(scene.time(2, index))).hasSize(1);
        }
    }

    @RepeatedTest(8)
    default void anOfferIsTakenOrPassedOnAndNeverBoth() throws Exception {
        WaitingScene scene = new WaitingScene(beans(), 1, 1);
        UUID taken = scene.booked(scene.family(), scene.time(2, 0));
        Family first = scene.family();
        UUID firstEntry = scene.waits(first, 2);
        UUID secondEntry = scene.waits(scene.family(), 2);
        scene.cancels(scene.officer(), taken);
        scene.sweep();
        UUID offer = scene.offered(firstEntry);
        atOnce(
                List.of(
                        () -> scene.confirms(first.actor(), offer),
                        () -> scene.cancels(first.actor(), offer),
                        scene::sweep,
                        scene::sweep));
        scene.sweep();
        assertThat(scene.openVisitsAt(scene.time(2, 0))).hasSizeLessThanOrEqualTo(1);
        WaitingState one = scene.entry(firstEntry).state();
        WaitingState other = scene.entry(secondEntry).state();
        assertThat(one).isIn(WaitingState.BOOKED, WaitingState.WAITING);
        if (one == WaitingState.WAITING) {
            assertThat(other).isEqualTo(WaitingState.OFFERED);
        }
    }

    private static void atOnce(List<Runnable> acts) throws Exception {
        CountDownLatch gun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(
                        threads.submit(() -> {
                            gun.await();
                            try {
                                act.run();
                            } catch (Problem refused) {
                                // Somebody was faster.
                            }
                            return null;
                        }));
            }
            gun.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
