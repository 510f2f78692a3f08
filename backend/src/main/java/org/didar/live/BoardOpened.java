package org.didar.live;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody opened a prison's board of running visits. */
record BoardOpened(UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "board.opened";
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
