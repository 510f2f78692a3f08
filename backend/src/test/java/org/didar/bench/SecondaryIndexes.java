package org.didar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The indexes of a table that keep nothing unique: built from sorted rows they cost a fraction. */
record SecondaryIndexes(String table, Map<String, String> columns) {

    static SecondaryIndexes drop(Connection connection, String table) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        select index_name, column_name from information_schema.statistics
                        where table_schema = schema() and table_name = ? and non_unique = 1
                        order by index_name, seq_in_index
                        """)) {
            query.setString(1, table);
            ResultSet found = query.executeQuery();
            while (found.next()) {
                columns.merge(found.getString(1), found.getString(2), (a, b) -> a + ", " + b);
            }
        }
        SecondaryIndexes indexes = new SecondaryIndexes(table, columns);
        indexes.alter(
                connection,
                columns.keySet().stream()
                        .map(each -> "drop index " + each)
                        .collect(Collectors.joining(", ")));
        return indexes;
    }

    void build(Connection connection) throws SQLException {
        long begun = System.nanoTime();
        alter(
                connection,
                columns.entrySet().stream()
                        .map(each -> "add index %s (%s)".formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", ")));
        Progress.say(
                "%d indexes of %s built in %.0f s",
                columns.size(), table, (System.nanoTime() - begun) / 1e9);
    }

    private void alter(Connection connection, String changes) throws SQLException {
        if (!changes.isEmpty()) {
            try (var statement = connection.createStatement()) {
                statement.execute("alter table " + table + " " + changes);
            }
        }
    }
}
