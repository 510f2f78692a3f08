package org.didar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Many rows for one table, sent by the thousand; the connection rewrites them to one insert. */
public final class Bulk implements AutoCloseable {

    private static final int SENT_AT_ONCE = 2_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    public Bulk(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        int count = columns.split(",", -1).length;
        String places = String.join(",", Collections.nCopies(count, "?"));
        insert =
                connection.prepareStatement(
                        "insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    public void row(@Nullable Object... values) throws SQLException {
        for (int each = 0; each < values.length; each++) {
            insert.setObject(each + 1, column(values[each]));
        }
        insert.addBatch();
        if (++waiting == SENT_AT_ONCE) {
            send();
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> Ids.bytes(id);
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    private void send() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }
}
