package org.didar.requests;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official opened a request; a family reading its own is not kept. */
record RequestRead(UUID requestId, UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "request.read";
    }

    @Override
    public String thingKind() {
        return "request";
    }

    @Override
    public UUID thingId() {
        return requestId;
    }
}
