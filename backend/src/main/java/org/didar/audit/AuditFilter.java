package org.didar.audit;

import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is asked for; whatever is {@code null} is not asked for.
 *
 * @param from inclusive
 * @param until exclusive
 */
record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID actor,
        @Nullable String action,
        @Nullable String thingKind,
        @Nullable UUID thingId) {

    /** By what was asked, never for what: the log keeps this of whoever reads it. */
    String kinds() {
        StringJoiner kinds = new StringJoiner("+");
        add(kinds, "from", from);
        add(kinds, "until", until);
        add(kinds, "actor", actor);
        add(kinds, "action", action);
        add(kinds, "kind", thingKind);
        add(kinds, "thing", thingId);
        return kinds.toString();
    }

    private static void add(StringJoiner kinds, String kind, @Nullable Object value) {
        if (value != null) {
            kinds.add(kind);
        }
    }
}
