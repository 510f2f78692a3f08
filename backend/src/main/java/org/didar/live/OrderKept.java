package org.didar.live;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.WarnReason;
import org.didar.visits.VisitView;

/** An officer warned the people of a visit, turned a side's sound off, or kept others out. */
record OrderKept(
        String action, UUID visitId, UUID prisonId, UUID actorId, Map<String, String> facts)
        implements Auditable {

    static OrderKept warned(VisitView visit, UUID officer, WarnReason reason) {
        Map<String, String> facts = Map.of("reason", reason.name());
        return new OrderKept("room.warned", visit.id(), visit.prisonId(), officer, facts);
    }

    static OrderKept muted(VisitView visit, UUID officer, SeatKind side, boolean on) {
        String action = on ? "room.muted" : "room.unmuted";
        Map<String, String> facts = Map.of("seat", side.name());
        return new OrderKept(action, visit.id(), visit.prisonId(), officer, facts);
    }

    static OrderKept confidential(VisitView visit, UUID officer, boolean on) {
        String action = on ? "room.confidential" : "room.confidential_ended";
        return new OrderKept(action, visit.id(), visit.prisonId(), officer, Map.of());
    }

    @Override
    public String thingKind() {
        return "visit";
    }

    @Override
    public UUID thingId() {
        return visitId;
    }
}
