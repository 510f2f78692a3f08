package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** An administrator took every office away from somebody. */
record OfficialRemoved(UUID thingId, @Nullable UUID successor, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "official.removed";
    }

    @Override
    public String thingKind() {
        return "account";
    }

    @Override
    public Map<String, String> facts() {
        return successor == null ? Map.of() : Map.of("successor", successor.toString());
    }
}
