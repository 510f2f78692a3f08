package org.didar.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** Some things of one kind were past their time and went. */
record ThingsForgotten(String kind, int count, Instant before) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return "retention.forgotten";
    }

    @Override
    public String thingKind() {
        return "retention_rule";
    }

    @Override
    public @Nullable UUID thingId() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind",
                kind,
                "count",
                Integer.toString(count),
                "before",
                before.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
