package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A ban on visits holds from now on, or from its start. Visits already booked are for their own
 * module to look at.
 *
 * @param personId the one visitor it bars, or {@code null} for everyone
 */
public record VisitsRestricted(
        UUID restrictionId, UUID prisonerId, @Nullable UUID personId, UUID prisonId, UUID actorId)
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
