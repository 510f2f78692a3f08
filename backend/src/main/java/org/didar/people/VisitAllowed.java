package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** A permit was given. */
public record VisitAllowed(UUID personId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "visits.allowed";
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
