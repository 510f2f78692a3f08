package org.didar.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has the next connection, when all are taken. */
class FairConnectionsTests {

    private final HikariDataSource pool = pool();
    private final FairConnections connections = new FairConnections(pool, pool);

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:fair");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(2_000);
        return pool;
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void whoGivesOneBackAndWantsAnotherComesAfterWhoWaits() throws Exception {
        List<String> served = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Connection first = connections.getConnection();
            Future<?> waiter = threads.submit(() -> take("the waiter", served));
            Awaitility.await().until(() -> connections.waiting() == 1);
            Future<?> again =
                    threads.submit(() -> {
                        first.close();
                        take("the one before", served);
                        return null;
                    });
            waiter.get();
            again.get();
        }
        assertThat(served).containsExactly("the waiter", "the one before");
    }

    @Test
    void aConnectionClosedTwiceLetsOneIn() throws Exception {
        Connection first = connections.getConnection();
        first.close();
        first.close();
        try (Connection _ = connections.getConnection()) {
            assertThatThrownBy(connections::getConnection)
                    .isInstanceOf(SQLTransientConnectionException.class)
                    .hasMessageContaining("2000 ms");
        }
    }

    @Test
    void aFailureToConnectLeavesNobodyLockedOut() throws Exception {
        FairConnections failing = new FairConnections(pool, pool);
        failing.getConnection().close();
        close();
        for (int each = 0; each < 3; each++) {
            assertThatThrownBy(failing::getConnection)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("closed");
        }
    }

    private @Nullable Void take(String who, List<String> served) throws SQLException {
        try (Connection _ = connections.getConnection()) {
            served.add(who);
        }
        return null;
    }
}
