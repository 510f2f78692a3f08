package org.didar.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.springframework.context.ApplicationContext;

/** Fills an empty, migrated database: the visits without their indexes, which are built after. */
final class Loading {

    private static final int PRISONERS_AT_ONCE = 10_000;

    private final String url;
    private final Size size;
    private final ApplicationContext beans;

    Loading(String url, Size size, ApplicationContext beans) {
        this.url = url + "&rewriteBatchedStatements=true&connectionTimeZone=UTC";
        this.size = size;
        this.beans = beans;
    }

    @FunctionalInterface
    private interface Part {
        void load(Connection connection) throws SQLException;
    }

    void run() throws Exception {
        part("places", each -> new LoadingPlaces(each, size).load()).call();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> parts =
                    two.invokeAll(
                            List.of(
                                    part("visits", this::visits),
                                    part("changes", this::changes),
                                    part("people", this::people),
                                    part("participants", this::participants),
                                    part("quotas", this::quotas)));
            for (Future<Void> each : parts) {
                each.get();
            }
        }
        part("coming visits", each -> new LoadingComing(each, size).load()).call();
        part("figures for the optimizer", Loading::analyze).call();
    }

    private void people(Connection connection) throws SQLException {
        new LoadingPeople(
                        connection,
                        size,
                        beans.getBean(FieldCipher.class),
                        beans.getBean(KeyedIndex.class))
                .load();
    }

    private void visits(Connection connection) throws SQLException {
        SecondaryIndexes indexes = SecondaryIndexes.drop(connection, "visit");
        LoadingPast past = new LoadingPast(connection, size);
        for (int week = 0; week < size.weeks(); week++) {
            past.visits(week);
            Progress.of("visits", week + 1, size.weeks());
        }
        indexes.build(connection);
    }

    private void participants(Connection connection) throws SQLException {
        SecondaryIndexes indexes = SecondaryIndexes.drop(connection, "visit_participant");
        LoadingPast past = new LoadingPast(connection, size);
        for (int week = 0; week < size.weeks(); week++) {
            past.participants(week);
            Progress.of("participants", week + 1, size.weeks());
        }
        indexes.build(connection);
    }

    private void changes(Connection connection) throws SQLException {
        LoadingPast past = new LoadingPast(connection, size);
        for (int week = 0; week < size.weeks(); week++) {
            past.changes(week);
            Progress.of("changes", week + 1, size.weeks());
        }
    }

    private void quotas(Connection connection) throws SQLException {
        LoadingPast past = new LoadingPast(connection, size);
        for (int first = 0; first < size.prisoners(); first += PRISONERS_AT_ONCE) {
            past.quotas(first, Math.min(PRISONERS_AT_ONCE, size.prisoners() - first));
            Progress.of("quotas", first + PRISONERS_AT_ONCE, size.prisoners());
        }
    }

    private static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "analyze table prison, station, prisoner, person, relationship, visit,"
                            + " visit_participant, visit_change, tick_claim, claimed_place,"
                            + " visit_quota, session_template");
        }
    }

    private Callable<Void> part(String name, Part part) {
        return () -> {
            long begun = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(url, "root", "")) {
                connection.setAutoCommit(false);
                try (var statement = connection.createStatement()) {
                    statement.execute(
                            "set foreign_key_checks = 0, unique_checks = 0,"
                                    + " time_zone = '+00:00'");
                }
                part.load(connection);
                connection.commit();
            }
            Progress.say("%s loaded in %.0f s", name, (System.nanoTime() - begun) / 1e9);
            return null;
        };
    }
}
