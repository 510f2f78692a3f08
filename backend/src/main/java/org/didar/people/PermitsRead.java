package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official looked at who needs a permit in a prison. */
record PermitsRead(UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "permits.read";
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
