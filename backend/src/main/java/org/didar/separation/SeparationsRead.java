package org.didar.separation;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official looked at who is kept separate in a prison. */
record SeparationsRead(UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "separations.read";
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
