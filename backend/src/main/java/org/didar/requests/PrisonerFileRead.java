package org.didar.requests;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official looked into a prisoner's file. */
record PrisonerFileRead(UUID prisonerId, UUID prisonId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "prisoner.file_read";
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
