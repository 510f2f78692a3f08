package org.didar.replanning;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** The visits of a closed time were moved, or all cancelled. */
record ReplanDone(UUID planId, UUID prisonId, ReplanState how, int visits, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "replan." + how.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String thingKind() {
        return "replan";
    }

    @Override
    public UUID thingId() {
        return planId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visits", Integer.toString(visits));
    }
}
