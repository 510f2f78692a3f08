package org.didar.database;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the application's database user change and remove rows, table by table, where another user
 * owns the tables. The audit log is left out: what is written there can only be read. That user
 * needs {@code select} and {@code insert} on the whole schema and nothing else.
 */
final class GrantingTables {

    private static final Logger log = LoggerFactory.getLogger(GrantingTables.class);

    private static final String EVERYTHING = "update, delete";
    private static final String NOTHING = "";

    /** What is not granted whole. The migrations' own table is the owner's. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of(
                    "flyway_schema_history",
                    NOTHING,
                    "audit_entry",
                    NOTHING,
                    "audit_link",
                    NOTHING,
                    "audit_cut",
                    NOTHING,
                    "audit_unsealed",
                    "delete",
                    "audit_head",
                    "update",
                    "audit_verification",
                    "update");

    private final JdbcClient owner;
    private final JdbcClient application;

    GrantingTables(DataSource owner, DataSource application) {
        this.owner = JdbcClient.create(owner);
        this.application = JdbcClient.create(application);
    }

    /** Grants again what is granted already: a new version's tables come without. */
    void grant() {
        String user = user(application);
        if (user.equals(user(owner))) {
            log.warn("{} owns the tables and could change the audit log: see deploy/README", user);
            return;
        }
        List<String> tables =
                owner.sql(
                                """
                                select table_name from information_schema.tables
                                where table_schema = database() and table_type = 'BASE TABLE'
                                """)
                        .query((row, index) -> row.getString(1))
                        .list();
        tables.forEach(table -> grant(table, user));
    }

    private void grant(String table, String user) {
        String rights = EXCEPTIONS.getOrDefault(table, EVERYTHING);
        if (!rights.isEmpty()) {
            owner.sql("grant %s on `%s` to %s".formatted(rights, table, quoted(user))).update();
        }
    }

    private static String user(JdbcClient jdbc) {
        return Objects.requireNonNull(
                jdbc.sql("select current_user()").query(String.class).single());
    }

    /** {@code didar@localhost} as a statement names it. */
    private static String quoted(String user) {
        int at = user.lastIndexOf('@');
        return "'%s'@'%s'".formatted(user.substring(0, at), user.substring(at + 1));
    }
}
