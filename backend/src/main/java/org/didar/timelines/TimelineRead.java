package org.didar.timelines;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody looked at how a visit's lines went. */
record TimelineRead(UUID visitId, UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "visit.timeline_read";
    }

    @Override
    public String thingKind() {
        return "visit";
    }

    @Override
    public UUID thingId() {
        return visitId;
    }
}
