package org.didar.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An H2 database as it was at one moment: says what changed since, and brings it back. */
public final class Keeping {

    /** What is written down about requests of every kind, refused ones too. */
    private static final Set<String> RECORDS =
            Set.of(
                    "audit_entry",
                    "audit_unsealed",
                    "audit_link",
                    "audit_head",
                    "signed_in_session",
                    // Made when an invitation leaves, some moments after it was asked for.
                    "one_time_link",
                    "demo_sms");

    private final JdbcClient jdbc;
    private final SortedMap<String, List<String>> then;
    private Map<String, Long> touched;

    public Keeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
        then = Tables.contents(jdbc);
        jdbc.sql("create schema kept").update();
        for (String table : then.keySet()) {
            jdbc.sql("create table kept." + table + " as select * from " + table).update();
        }
        touched = touched();
    }

    /** Puts every row back and names the tables of business that had others. */
    public Set<String> restore() {
        Set<String> changed = changedTables();
        if (changed.isEmpty()) {
            return changed;
        }
        jdbc.sql("set referential_integrity false").update();
        for (String table : changed) {
            jdbc.sql("delete from " + table).update();
            jdbc.sql("insert into " + table + " select * from kept." + table).update();
        }
        jdbc.sql("set referential_integrity true").update();
        touched = touched();
        Set<String> business = new TreeSet<>(changed);
        business.removeIf(Keeping::isRecord);
        return business;
    }

    /** Whether a table only says what was asked of the system, refused or not. */
    public static boolean isRecord(String table) {
        return RECORDS.contains(table.toLowerCase(Locale.ROOT));
    }

    /** Only what was written to since the last look is read again: most acts touch few tables. */
    private Set<String> changedTables() {
        Map<String, Long> now = touched();
        Set<String> changed = new TreeSet<>();
        then.forEach((table, rows) -> {
            boolean written = !Objects.equals(touched.get(table), now.get(table));
            if (written && !Tables.rows(jdbc, table).equals(rows)) {
                changed.add(table);
            }
        });
        touched = now;
        return changed;
    }

    /** When each table was last written to, in H2's own count; what was undone counts too. */
    private Map<String, Long> touched() {
        Map<String, Long> last = new HashMap<>();
        jdbc.sql(
                        """
                        select table_name, last_modification from information_schema.tables
                        where table_schema = schema() and table_type = 'BASE TABLE'
                        """)
                .query(row -> {
                    last.put(row.getString(1), row.getLong(2));
                });
        return last;
    }
}
