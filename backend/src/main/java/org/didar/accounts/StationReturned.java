package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** A station whose session was over came back by its key, as after a restart of its browser. */
record StationReturned(UUID actorId, UUID deviceId) implements Auditable {

    @Override
    public String action() {
        return "station.returned";
    }

    @Override
    public String thingKind() {
        return "station";
    }

    @Override
    public UUID thingId() {
        return actorId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("device", deviceId.toString());
    }
}
