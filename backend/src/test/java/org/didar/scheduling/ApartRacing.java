package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.separation.KeepingSeparate;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Families of prisoners who are kept separate want neighbouring stations at the same moment. */
interface ApartRacing {

    int PRISONERS = 12;

    BeanFactory beans();

    /** Each of twelve is kept from each other, and there are two stations, side by side. */
    @Test
    default void oneOfThemIsNearAtATime() throws Exception {
        TestPrison prison = TestPrison.found(beans(), 2);
        prison.offerDaily(LocalTime.of(9, 0), 4);
        List<UUID> prisoners =
                IntStream.range(0, PRISONERS).mapToObj(each -> prison.prisoner()).toList();
        keepAllSeparate(prison, prisoners);
        List<UUID> visitors = prisoners.stream().map(prison::relativeOf).toList();
        for (int round = 0; round < Integer.getInteger("didar.race.rounds", 5); round++) {
            List<Wish> wishes =
                    IntStream.range(0, PRISONERS)
                            .mapToObj(each ->
                                    new Wish(
                                            Ids.next(),
                                            prisoners.get(each),
                                            Set.of(visitors.get(each)),
                                            inThreeDays()))
                            .toList();
            assertThat(race(wishes)).isEqualTo(Map.of("won", 1L, "slot.taken", PRISONERS - 1L));
            beans().getBean(TransactionOperations.class)
                    .executeWithoutResult(status ->
                            wishes.forEach(wish ->
                                    beans().getBean(ClaimingPlaces.class)
                                            .release(wish.visitId(), true)));
        }
    }

    private void keepAllSeparate(TestPrison prison, List<UUID> prisoners) {
        Actor warden = new World(beans()).official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
        for (int one = 0; one < prisoners.size(); one++) {
            for (UUID other : prisoners.subList(one + 1, prisoners.size())) {
                beans().getBean(KeepingSeparate.class)
                        .keep(
                                warden,
                                new KeepingSeparate.Two(prisoners.get(one), other, "نزاع", null));
            }
        }
    }

    private Map<String, Long> race(List<Wish> wishes) throws Exception {
        CountDownLatch gun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(wishes.size())) {
            List<Future<String>> runners =
                    wishes.stream()
                            .map(wish ->
                                    threads.submit(() -> {
                                        gun.await();
                                        return hold(wish);
                                    }))
                            .toList();
            gun.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> runner : runners) {
                outcomes.add(runner.get());
            }
            return outcomes.stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private String hold(Wish wish) {
        Instant until = beans().getBean(Clock.class).instant().plusSeconds(600);
        try {
            Contention.retried(() ->
                    beans().getBean(TransactionOperations.class)
                            .execute(status ->
                                    beans().getBean(ClaimingPlaces.class).hold(wish, until)));
            return "won";
        } catch (Problem refused) {
            return refused.code().code();
        }
    }

    private Instant inThreeDays() {
        return beans().getBean(Clock.class)
                .instant()
                .atZone(TestPrison.ZONE)
                .toLocalDate()
                .plusDays(3)
                .atTime(LocalTime.of(9, 25))
                .atZone(TestPrison.ZONE)
                .toInstant();
    }
}
