package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** A ban on visits was set. Visits already booked are for their own module to look at. */
public record VisitsRestricted(UUID restrictionId, UUID prisonerId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "visits.restricted";
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
        return Map.of("restriction", restrictionId.toString());
    }
}
