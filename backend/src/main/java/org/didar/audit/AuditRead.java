package org.didar.audit;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read the log, or took a part of it away: the log keeps that too.
 *
 * @param action {@code audit.read} or {@code audit.exported}
 * @param filter by what was asked, see {@link AuditFilter#kinds()}
 */
record AuditRead(UUID actorId, String action, String filter, int rows) implements Auditable {

    @Override
    public String thingKind() {
        return "audit";
    }

    @Override
    public @Nullable UUID thingId() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("filter", filter, "rows", Facts.count(rows));
    }
}
