package org.didar.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import org.didar.testing.RealMariaDb;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTests {

    @Test
    void everyScriptRunsOnH2() {
        Flyway flyway = flyway(h2());
        flyway.migrate();
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void everyScriptRunsOnMariaDb() {
        Flyway flyway = flyway(mariaDb(RealMariaDb.freshDatabase()));
        flyway.migrate();
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void versionsKeepTheirThreeDigits() {
        assertThat(flyway(h2()).info().all())
                .extracting(MigrationInfo::getScript)
                .allMatch(script -> script.matches("V\\d{3}__[a-z0-9_]+\\.sql"));
    }

    @Test
    void everyTextColumnSortsPersianTheSameWay() {
        DataSource database = mariaDb(RealMariaDb.freshDatabase());
        flyway(database).migrate();
        assertThat(
                        JdbcClient.create(database)
                                .sql(
                                        "select distinct collation_name from"
                                                + " information_schema.columns where table_schema ="
                                                + " database() and collation_name is not null and"
                                                + " table_name <> 'flyway_schema_history'")
                                .query(String.class)
                                .list())
                .containsExactly(DatabaseKind.COLLATION);
    }

    @Test
    void aSchemaWithAnotherCollationIsRefusedInPlainWords() {
        DataSource database = mariaDb(RealMariaDb.freshDatabase());
        JdbcClient.create(database)
                .sql("alter database character set utf8mb4 collate utf8mb4_general_ci")
                .update();
        assertThatThrownBy(() -> CollationCheck.of(database).require())
                .hasMessageContaining("collation utf8mb4_general_ci")
                .hasMessageContaining("Didar needs " + DatabaseKind.COLLATION);
    }

    @Test
    void aRightSchemaAndH2PassTheCheck() {
        CollationCheck.of(mariaDb(RealMariaDb.freshDatabase())).require();
        CollationCheck.of(h2()).require();
    }

    @Test
    void anUnknownDatabaseIsRefusedWithoutShowingItsSettings() {
        assertThatThrownBy(() -> DatabaseKind.at("jdbc:oracle:thin:@db?password=secret"))
                .hasMessageContaining("jdbc:oracle:thin:@db")
                .hasMessageNotContaining("secret");
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure().dataSource(database).load();
    }

    private static DataSource h2() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static DataSource mariaDb(String url) {
        return new DriverManagerDataSource(url, "root", "");
    }
}
