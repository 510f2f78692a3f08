package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.testing.World;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation never is without an administrator, on whatever database. */
interface LastAdministratorRacing {

    BeanFactory beans();

    @RepeatedTest(5)
    default void oneRemainsOfTwoWhoRemoveEachOtherAtOnce() throws InterruptedException {
        noOthers();
        UUID one = administrator();
        UUID other = administrator();
        CountDownLatch gun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> racers =
                    List.of(
                            threads.submit(() -> removes(gun, one, other)),
                            threads.submit(() -> removes(gun, other, one)));
            gun.countDown();
            assertThat(racers.stream().map(LastAdministratorRacing::outcome))
                    .containsExactlyInAnyOrder("removed", "administrator.last");
        }
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    default void theLastOneIsNeitherRemovedNorGivenAnEnd() {
        noOthers();
        UUID last = administrator();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> removing().remove(last, null, last))
                .withMessage("administrator.last");
        ReadingOffices.OfficeHeld office =
                beans().getBean(ReadingOffices.class)
                        .of(List.of(last))
                        .getOrDefault(last, List.of())
                        .getFirst();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        beans().getBean(GivingOffices.class)
                                .endAt(last, office.id(), office.from().plusSeconds(1), last))
                .withMessage("administrator.last");
        assertThat(administrators()).isEqualTo(1);
    }

    private String removes(CountDownLatch gun, UUID by, UUID whom) throws InterruptedException {
        gun.await();
        try {
            return Contention.retried(() -> {
                removing().remove(whom, null, by);
                return "removed";
            });
        } catch (Problem refused) {
            return refused.code().code();
        }
    }

    private RemovingOfficials removing() {
        return beans().getBean(RemovingOfficials.class);
    }

    private UUID administrator() {
        return new World(beans()).official(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null).id();
    }

    /** The database is shared with other tests, which make administrators too. */
    private void noOthers() {
        beans().getBean(JdbcClient.class)
                .sql(
                        """
                        update role_grant set valid_until = valid_from
                        where role = 'ADMINISTRATOR' and valid_until is null
                        """)
                .update();
    }

    private int administrators() {
        return beans().getBean(JdbcClient.class)
                .sql(
                        """
                        select count(*) from role_grant
                        where role = 'ADMINISTRATOR' and valid_until is null
                        """)
                .query((row, index) -> row.getInt(1))
                .single();
    }

    private static String outcome(Future<String> racer) {
        try {
            return racer.get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
