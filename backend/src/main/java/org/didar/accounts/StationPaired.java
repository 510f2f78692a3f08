package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A device stands behind a station from now on, and an earlier one no longer does.
 *
 * @param actorId who gave the code out
 */
public record StationPaired(UUID stationId, UUID prisonId, UUID deviceId, @Nullable UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "station.paired";
    }

    @Override
    public String thingKind() {
        return "station";
    }

    @Override
    public UUID thingId() {
        return stationId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("device", deviceId.toString());
    }
}
