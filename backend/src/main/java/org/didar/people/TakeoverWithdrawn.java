package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody turned out to be another person than they had said. */
public record TakeoverWithdrawn(UUID takeoverId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "takeover.withdrawn";
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
