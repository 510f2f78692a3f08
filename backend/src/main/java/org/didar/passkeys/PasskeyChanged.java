package org.didar.passkeys;

import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An account has one passkey more or less.
 *
 * @param action {@code passkey.added} or {@code passkey.revoked}
 */
record PasskeyChanged(UUID actorId, UUID thingId, String action) implements Auditable {

    @Override
    public String thingKind() {
        return "passkey";
    }
}
