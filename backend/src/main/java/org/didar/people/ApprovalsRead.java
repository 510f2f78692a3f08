package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official looked at who waits for approval in a prison. */
record ApprovalsRead(UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "approvals.read";
    }

    @Override
    public String thingKind() {
        return "prison";
    }

    @Override
    public UUID thingId() {
        return prisonId;
    }
}
