package org.didar.evidence;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody who decides looked at a picture. */
record EvidenceSeen(UUID evidenceId, UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "evidence.seen";
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
