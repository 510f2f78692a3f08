package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official looked a prisoner up by their number. */
record PrisonerFound(UUID prisonerId, UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "prisoner.found";
    }

    @Override
    public String thingKind() {
        return "prisoner";
    }

    @Override
    public UUID thingId() {
        return prisonerId;
    }
}
