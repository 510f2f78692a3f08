package org.didar.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as a person can read them: columns by name, ids and instants as text. */
public final class PlainRows {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    private static final int ID_BYTES = 16;

    private PlainRows() {}

    /** Named columns of a table, each row with all of them; the statement takes {@code params}. */
    public static List<Map<String, @Nullable Object>> read(
            JdbcClient jdbc, String sql, Object... params) {
        return jdbc.sql(sql).params(params).query((row, _) -> plain(row)).list();
    }

    /** The same of one owner, whose id is the statement's only parameter; nothing of nobody. */
    public static List<Map<String, @Nullable Object>> readOf(
            JdbcClient jdbc, String sql, @Nullable UUID owner) {
        return owner == null ? List.of() : read(jdbc, sql, Ids.bytes(owner));
    }

    private static Map<String, @Nullable Object> plain(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
            plain.put(
                    UNDERSCORE
                            .matcher(name)
                            .replaceAll(each -> each.group(1).toUpperCase(Locale.ROOT)),
                    plain(value(row, column)));
        }
        return plain;
    }

    /** Times as they stand there: a driver's own classes would move them to this machine's zone. */
    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
            case Types.DATE -> row.getObject(column, LocalDate.class);
            default -> row.getObject(column);
        };
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case byte[] id when id.length == ID_BYTES -> Ids.of(id).toString();
            case LocalDateTime at -> at.toInstant(ZoneOffset.UTC).toString();
            case LocalDate day -> day.toString();
            case null -> null;
            default -> value;
        };
    }
}
