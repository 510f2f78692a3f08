package org.didar.live;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.live.protocol.StationOrder;

/** An officer told a waiting station to do something. */
record StationOrdered(UUID stationId, UUID prisonId, UUID actorId, StationOrder order)
        implements Auditable {

    @Override
    public String action() {
        return "station.ordered";
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
        return Map.of("order", order.name());
    }
}
