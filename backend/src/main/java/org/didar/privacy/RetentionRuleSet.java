package org.didar.privacy;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** An administrator changed how long one kind of thing is kept. */
record RetentionRuleSet(String kind, int from, int to, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "retention.set";
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
        return Map.of("kind", kind, "from", Integer.toString(from), "to", Integer.toString(to));
    }
}
