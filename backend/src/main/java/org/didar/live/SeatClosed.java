package org.didar.live;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.live.protocol.EjectReason;
import org.jspecify.annotations.Nullable;

/**
 * An officer closed a visit to who came for the family, or lifted that again.
 *
 * @param connection the socket that has lost its seat by it
 * @param reason {@code null} when it was lifted
 */
record SeatClosed(
        UUID visitId,
        UUID prisonId,
        UUID actorId,
        @Nullable UUID connection,
        @Nullable EjectReason reason)
        implements Auditable {

    @Override
    public String action() {
        return reason == null ? "room.readmitted" : "room.ejected";
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
        return reason == null ? Map.of() : Map.of("reason", reason.name());
    }
}
