package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** The prison did not find that somebody is the person they say. */
public record TakeoverRefused(UUID takeoverId, UUID accountId, UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "takeover.refused";
    }

    @Override
    public String thingKind() {
        return "takeover";
    }

    @Override
    public UUID thingId() {
        return takeoverId;
    }
}
