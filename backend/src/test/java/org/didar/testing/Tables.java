package org.didar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didar.kernel.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a database holds, for telling whether something changed it. */
public final class Tables {

    /** The scheduler's own and the migrations' tables say nothing about the domain. */
    private static final Set<String> OTHERS =
            Set.of(
                    "flyway_schema_history",
                    "clock_offset",
                    "SPRING_SESSION",
                    "SPRING_SESSION_ATTRIBUTES");

    private Tables() {}

    /** Runs a sweep twice and fails when the second run changed a single row. */
    public static void runTwice(Sweep sweep, JdbcClient jdbc) {
        sweep.run();
        SortedMap<String, List<String>> after = contents(jdbc);
        sweep.run();
        assertThat(contents(jdbc)).as("rows after %s ran again", sweep.name()).isEqualTo(after);
    }

    /** Every row of every table of the domain as text, sorted. */
    public static SortedMap<String, List<String>> contents(JdbcClient jdbc) {
        SortedMap<String, List<String>> contents = new TreeMap<>();
        names(jdbc).forEach(table -> contents.put(table, rows(jdbc, table)));
        return contents;
    }

    /** Every row of one table as text, sorted. */
    static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream()
                .map(Tables::text)
                .sorted()
                .toList();
    }

    private static Set<String> names(JdbcClient jdbc) {
        Set<String> names = new TreeSet<>();
        jdbc
                .sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = schema() and table_type = 'BASE TABLE'
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(name -> !name.startsWith("QRTZ_") && !OTHERS.contains(name))
                .forEach(names::add);
        return names;
    }

    private static String text(Map<String, Object> row) {
        Map<String, String> cells = new TreeMap<>();
        row.forEach((column, value) -> cells.put(column, text(value)));
        return cells.toString();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : String.valueOf(value);
    }
}
