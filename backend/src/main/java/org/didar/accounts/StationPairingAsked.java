package org.didar.accounts;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** A code was given out that puts a device behind a station. */
public record StationPairingAsked(UUID stationId, UUID prisonId, @Nullable UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "station.pairing_asked";
    }

    @Override
    public String thingKind() {
        return "station";
    }

    @Override
    public UUID thingId() {
        return stationId;
    }
}
