package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** A permit holds no longer. Visits that it carried are for their own module to look at. */
public record PermitWithdrawn(
        UUID permitId, UUID personId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "permit.withdrawn";
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
