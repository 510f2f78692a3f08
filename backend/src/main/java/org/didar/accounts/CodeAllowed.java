package org.didar.accounts;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An administrator let an official sign in by text message, or no longer. */
record CodeAllowed(UUID thingId, UUID actorId, boolean allowed) implements Auditable {

    @Override
    public String action() {
        return allowed ? "code.allowed" : "code.forbidden";
    }

    @Override
    public String thingKind() {
        return "account";
    }
}
