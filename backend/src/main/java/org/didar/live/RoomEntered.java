package org.didar.live;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.live.protocol.SeatKind;

/** Somebody took a seat in a live room, or left it. */
record RoomEntered(UUID visitId, UUID prisonId, UUID actorId, SeatKind kind, boolean entered)
        implements Auditable {

    @Override
    public String action() {
        return entered ? "room.entered" : "room.left";
    }

    @Override
    public String thingKind() {
        return "visit";
    }

    @Override
    public UUID thingId() {
        return visitId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("seat", kind.name());
    }
}
