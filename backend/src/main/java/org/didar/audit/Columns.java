package org.didar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Origin;
import org.jspecify.annotations.Nullable;

/** How an entry stands in its columns. Times are DATETIME(6) in UTC, which no driver can shift. */
final class Columns {

    static final String ENTRY =
            "e.id, e.happened_at, e.actor_id, e.on_behalf_of, e.action, e.thing_kind, e.thing_id,"
                + " e.prison_id, e.facts, e.request_id, e.origin_kind, e.origin_address, e.stamp";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Columns() {}

    /**
     * @param stamp {@code null} on entries older than stamps
     */
    record Kept(AuditEntry entry, @Nullable Seal stamp) {}

    static Kept kept(ResultSet row) throws SQLException {
        String origin = row.getString("origin_kind");
        return new Kept(
                new AuditEntry(
                        Ids.of(row.getBytes("id")),
                        instant(row, "happened_at"),
                        id(row, "actor_id"),
                        id(row, "on_behalf_of"),
                        row.getString("action"),
                        row.getString("thing_kind"),
                        id(row, "thing_id"),
                        id(row, "prison_id"),
                        row.getString("facts"),
                        row.getString("request_id"),
                        origin == null ? null : Origin.Kind.valueOf(origin),
                        row.getString("origin_address")),
                Seal.orNull(row.getBytes("stamp")));
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.of(bytes);
    }

    static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** As text: to MariaDB the driver for MySQL would write a time without its microseconds. */
    static String of(Instant instant) {
        return MOMENT.format(instant);
    }
}
