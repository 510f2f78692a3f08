package org.didar.separation;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * Two prisoners are kept separate from now on, or no longer.
 *
 * @param kept whether it begins
 */
record SeparationChanged(UUID pairId, UUID prisonerId, UUID prisonId, boolean kept, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return kept ? "separation.set" : "separation.lifted";
    }

    @Override
    public String thingKind() {
        return "prisoner";
    }

    @Override
    public UUID thingId() {
        return prisonerId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("separation", pairId.toString());
    }
}
