package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A ban on visits was ended before its time.
 *
 * @param personId the one visitor it barred, or {@code null} for everyone
 * @param held whether it barred anybody at that moment
 */
public record RestrictionLifted(
        UUID restrictionId,
        UUID prisonerId,
        @Nullable UUID personId,
        UUID prisonId,
        UUID actorId,
        boolean held)
        implements Auditable {

    @Override
    public String action() {
        return "visits.restriction_lifted";
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
