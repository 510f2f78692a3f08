package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official looked at the restrictions of a prison. */
record RestrictionsRead(UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "restrictions.read";
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
