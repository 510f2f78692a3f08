package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody said to be a person who was vouched for. */
record TakeoverFiled(UUID takeoverId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "takeover.filed";
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
