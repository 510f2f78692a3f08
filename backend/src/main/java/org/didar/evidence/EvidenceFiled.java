package org.didar.evidence;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A picture came in for a relationship or a takeover.
 *
 * @param prisonId {@code null} for a takeover: several prisons may know the person
 */
record EvidenceFiled(UUID evidenceId, @Nullable UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "evidence.filed";
    }

    @Override
    public String thingKind() {
        return "evidence";
    }

    @Override
    public UUID thingId() {
        return evidenceId;
    }
}
