package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;

/** A family books in the very moment in which the prisoner is moved, on whatever database. */
interface TransferRacing {

    BeanFactory beans();

    @RepeatedTest(12)
    default void aBookingAndATransferAtOnceEndInOnePrison() throws Exception {
        TransferScene scene = new TransferScene(beans());
        scene.to.offerDaily(LocalTime.of(9, 0), 4);
        Instant start = scene.at(LocalTime.of(9, 0));
        var warden = scene.warden(scene.from);
        String number = scene.freeNumber();
        CountDownLatch gun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> booking = threads.submit(after(gun, () -> booked(scene, start)));
            Future<String> transfer =
                    threads.submit(
                            after(
                                    gun,
                                    () -> {
                                        Contention.retried(() -> {
                                            scene.transfer(warden, number);
                                            return number;
                                        });
                                        return "moved";
                                    }));
            gun.countDown();
            assertThat(transfer.get()).isEqualTo("moved");
            assertThat(booking.get()).isNotNull();
            assertThat(scene.prisonOfPrisoner()).isEqualTo(scene.to.id());
            assertThat(scene.prisonsOfPlaces()).containsExactly(scene.to.id());
            UUID visit = UUID.fromString(booking.get());
            VisitView view = scene.visit(visit);
            assertThat(view.status()).isEqualTo(VisitStatus.CONFIRMED);
            assertThat(view.prisonId()).isEqualTo(scene.to.id());
            assertThat(scene.stationsClaimedBy(visit)).isEqualTo(Set.of(view.stationId()));
            assertThat(scene.to.stations()).contains(view.stationId());
        }
    }

    private static Callable<String> after(CountDownLatch gun, Callable<String> work) {
        return () -> {
            gun.await();
            return work.call();
        };
    }

    private String booked(TransferScene scene, Instant start) {
        try {
            UUID visit = Contention.retried(() -> scene.held(start));
            Contention.retried(() -> {
                beans().getBean(BookingVisits.class).confirm(scene.relative, visit);
                return visit;
            });
            return visit.toString();
        } catch (Problem refused) {
            return refused.code().code();
        }
    }
}
