package org.didar.duty;

import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An officer's PIN is another, or none.
 *
 * @param action {@code pin.set}, {@code pin.removed} or {@code pin.reset}
 */
record PinChanged(UUID thingId, UUID actorId, String action) implements Auditable {

    @Override
    public String thingKind() {
        return "account";
    }
}
