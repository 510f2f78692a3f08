package org.didar.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.didar.testing.OnMariaDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class DatabaseSessionTests {

    @Autowired DataSource pool;

    @Test
    void whoWaitsForAConnectionWaitsInTurn() {
        assertThat(pool).isInstanceOf(FairConnections.class);
    }

    @Test
    void sessionsAreReadCommitted() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getTransactionIsolation())
                    .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void sessionsLiveInUtcAndComparePersianOneWay() {
        Map<String, @Nullable Object> session =
                JdbcClient.create(pool)
                        .sql("select @@time_zone as zone, @@collation_connection as collation")
                        .query()
                        .singleRow();
        assertThat(session)
                .containsEntry("zone", "+00:00")
                .containsEntry("collation", DatabaseKind.COLLATION);
    }
}
