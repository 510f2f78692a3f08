package org.didar.accounts;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who said to be a station could not show its key.
 *
 * @param thingId the station, when the key named is one's
 */
record StationKeyRefused(@Nullable UUID thingId) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return "station.key_refused";
    }

    @Override
    public String thingKind() {
        return "station";
    }
}
