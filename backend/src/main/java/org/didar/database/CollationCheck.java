package org.didar.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses a MySQL or MariaDB schema whose default collation is not the one Persian names are sorted
 * by: tables made in it would compare and sort differently for ever after.
 */
final class CollationCheck {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    private CollationCheck(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    static CollationCheck of(DataSource dataSource) {
        return new CollationCheck(dataSource);
    }

    void require() {
        schemaCollation()
                .filter(found -> !found.equals(DatabaseKind.COLLATION))
                .ifPresent(CollationCheck::refuse);
    }

    /** Empty on H2, whose schemas have no collation of their own. */
    private Optional<String> schemaCollation() {
        return isH2()
                ? Optional.empty()
                : jdbc.sql(
                                "select default_collation_name from information_schema.schemata"
                                        + " where schema_name = database()")
                        .query(String.class)
                        .optional();
    }

    private boolean isH2() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static void refuse(String found) {
        throw new IllegalStateException(
                ("The database schema was made with collation %s, but Didar needs %s so that"
                     + " Persian names compare and sort the same everywhere. For an empty schema"
                     + " run: alter database character set utf8mb4 collate %s")
                        .formatted(found, DatabaseKind.COLLATION, DatabaseKind.COLLATION));
    }
}
