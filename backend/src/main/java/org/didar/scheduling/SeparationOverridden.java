package org.didar.scheduling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * A place was claimed near somebody from whom the prisoner is kept separate, on a warden's word.
 */
record SeparationOverridden(
        UUID visitId, UUID prisonId, UUID actorId, Together.Reason reason, Instant start)
        implements Auditable {

    @Override
    public String action() {
        return "scheduling.separation_overridden";
    }

    @Override
    public String thingKind() {
        return "visit";
    }

    @Override
    public UUID thingId() {
        return visitId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason.name(), "start", start.toString());
    }
}
