package org.didar.officials;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * An administrator looked at the list of officials, or at one of them.
 *
 * @param thingId the account looked at; {@code null} for the list
 */
record OfficialsRead(@Nullable UUID thingId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "officials.read";
    }

    @Override
    public String thingKind() {
        return "account";
    }
}
