package org.didar.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class FewAtOnceTests {

    private static final int ALL = 5_000;

    @Test
    void doesEachThingOnceThoughItComesFromManyThreadsAndSomeFail() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            FewAtOnce<Integer> few =
                    new FewAtOnce<>(
                            3,
                            threads,
                            each -> {
                                times.incrementAndGet();
                                done.add(each);
                                if (each % 100 == 0) {
                                    throw new IllegalStateException("this one fails");
                                }
                            });
            for (int each = 0; each < ALL; each++) {
                int thing = each;
                threads.execute(() -> few.add(thing));
            }
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> done.size() == ALL);
        }
        assertThat(times).hasValue(ALL);
    }

    @Test
    void doesNoMoreThanItsNumberAtATime() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            FewAtOnce<Integer> few =
                    new FewAtOnce<>(
                            2,
                            threads,
                            each -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                begun.countDown();
                                await(go);
                                now.decrementAndGet();
                            });
            for (int each = 0; each < 50; each++) {
                few.add(each);
            }
            begun.await();
            go.countDown();
        }
        assertThat(most).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
