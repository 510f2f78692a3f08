package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any field of any row, changed in any way, is found where it is: 300 seeded tries. */
class TamperingTests {

    private static final int ROWS = 40;
    private static final int TRIES = 300;

    private static final List<String> IDS =
            List.of("actor_id", "on_behalf_of", "thing_id", "prison_id");
    private static final List<String> TEXTS =
            List.of("action", "thing_kind", "facts", "request_id", "origin_kind", "origin_address");
    private static final List<String> COLUMNS =
            IntStream.range(0, 12)
                    .mapToObj(each ->
                            each < 4
                                    ? IDS.get(each)
                                    : each < 10
                                            ? TEXTS.get(each - 4)
                                            : each == 10 ? "happened_at" : "stamp")
                    .toList();

    @ParameterizedTest
    @EnumSource(AuditLog.On.class)
    void findsAnyChangeOfAnyField(AuditLog.On database) {
        AuditLog log = AuditLogs.on(database);
        log.empty();
        log.sealed(ROWS);
        Random random = new Random(20261128);
        for (int each = 0; each < TRIES; each++) {
            tryOne(log, random);
        }
        assertThat(log.found()).isNull();
    }

    private static void tryOne(AuditLog log, Random random) {
        long position = 1L + random.nextInt(ROWS);
        UUID id = log.entryAt(position);
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        Object was = value(log, column, id);
        set(log, column, id, other(column, was, random));
        Finding found = Objects.requireNonNull(log.found(), column + " of link " + position);
        assertThat(found.position()).as(column).isEqualTo(position);
        set(log, column, id, was);
    }

    private static @Nullable Object value(AuditLog log, String column, UUID id) {
        // A time as text: the driver for MySQL reads MariaDB's without the microseconds.
        String read = column.equals("happened_at") ? "cast(happened_at as char(26))" : column;
        return log.jdbc
                .sql("select " + read + " as was from audit_entry where id = ?")
                .param(Ids.bytes(id))
                .query()
                .singleRow()
                .get("was");
    }

    private static void set(AuditLog log, String column, UUID id, @Nullable Object value) {
        log.jdbc
                .sql("update audit_entry set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", Ids.bytes(id))
                .update();
    }

    /** Some other value: a single changed sign, a neighbouring microsecond, or none at all. */
    private static @Nullable Object other(String column, @Nullable Object was, Random random) {
        if (column.equals("happened_at")) {
            return LocalDateTime.parse(String.valueOf(was).replace(' ', 'T'))
                    .plusNanos(1_000)
                    .toString();
        }
        if (was instanceof byte[] bytes) {
            boolean none = !column.equals("stamp") && random.nextBoolean();
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            return none ? null : changed;
        }
        String text = was == null ? "" : String.valueOf(was);
        if (column.equals("origin_kind")) {
            return "COMMAND";
        }
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at) + "x" + text.substring(Math.min(text.length(), at + 1));
    }
}
