package org.didar.requests;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official's desk showed a prison's visits and open requests. */
record DeskOpened(UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "desk.opened";
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
