package org.didar.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.didar.testing.RealMariaDb;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTests {

    private static final List<String> FIRST_RELEASE =
            List.of(
                    "V001__clock_and_sessions.sql",
                    "V010__places.sql",
                    "V011__people.sql",
                    "V012__accounts.sql",
                    "V013__demo_sms.sql",
                    "V020__scheduling.sql",
                    "V030__visits.sql",
                    "V040__live.sql",
                    "V050__requests.sql",
                    "V060__notifications.sql",
                    "V070__audit.sql",
                    "V080__quartz.sql");

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

    /** The scripts of the first release had numbers on both sides of many that came later. */
    @ParameterizedTest
    @MethodSource("databases")
    void aDatabaseOfTheFirstReleaseIsBroughtUpToDate(DataSource database, @TempDir Path first)
            throws IOException {
        for (String script : FIRST_RELEASE) {
            try (InputStream in = getClass().getResourceAsStream("/db/migration/" + script)) {
                Files.copy(Objects.requireNonNull(in, script), first.resolve(script));
            }
        }
        Flyway.configure().dataSource(database).locations("filesystem:" + first).load().migrate();
        Flyway now =
                Flyway.configure().dataSource(database).outOfOrder(isOutOfOrderAllowed()).load();
        now.migrate();
        assertThat(now.info().pending()).isEmpty();
    }

    static Stream<DataSource> databases() {
        return Stream.of(h2(), mariaDb(RealMariaDb.freshDatabase()));
    }

    /** As the application is set. */
    private static boolean isOutOfOrderAllowed() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return Boolean.parseBoolean(
                Objects.requireNonNull(settings.getObject())
                        .getProperty("spring.flyway.out-of-order"));
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
