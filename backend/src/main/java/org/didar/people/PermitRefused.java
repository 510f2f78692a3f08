package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody who needs a permit was told no. */
public record PermitRefused(
        UUID refusalId, UUID personId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "permit.refused";
    }

    @Override
    public String thingKind() {
        return "prisoner";
    }

    @Override
    public UUID thingId() {
        return prisonerId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", personId.toString());
    }
}
