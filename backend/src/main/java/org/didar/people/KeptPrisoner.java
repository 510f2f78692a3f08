package org.didar.people;

import java.util.UUID;

/**
 * A prisoner who stays where they are until the caller's transaction ends. Whoever has one has it
 * from {@link KeepingPrisoners}, so that nothing is arranged for a prisoner who may be moved
 * meanwhile.
 */
public final class KeptPrisoner {

    private final UUID id;
    private final UUID prisonId;

    KeptPrisoner(UUID id, UUID prisonId) {
        this.id = id;
        this.prisonId = prisonId;
    }

    public UUID id() {
        return id;
    }

    public UUID prisonId() {
        return prisonId;
    }
}
