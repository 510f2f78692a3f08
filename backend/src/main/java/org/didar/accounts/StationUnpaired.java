package org.didar.accounts;

import java.util.UUID;
import org.didar.kernel.Auditable;

/** An officer took the device away that stood behind a station. */
record StationUnpaired(UUID thingId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "station.unpaired";
    }

    @Override
    public String thingKind() {
        return "station";
    }
}
