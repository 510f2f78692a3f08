package org.didar.audit;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** Entries past their time were taken from the log, up to a link. */
record AuditCut(long position, int entries) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return "audit.cut";
    }

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
        return Map.of("position", Facts.count(position), "rows", Facts.count(entries));
    }
}
