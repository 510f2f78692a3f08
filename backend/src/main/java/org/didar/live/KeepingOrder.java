package org.didar.live;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.WarnReason;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitProblem;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer says to a room without cutting it: a warning that everybody reads, and one side's
 * sound turned off. Both are seen by everybody in the room and kept in the audit log.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingOrder {

    private final Rooms rooms;
    private final Seats seats;
    private final VisitDirectory visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingOrder(
            Rooms rooms,
            Seats seats,
            VisitDirectory visits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    void warn(UUID visitId, WarnReason reason, Actor officer) {
        VisitView visit = begun(visitId);
        rooms.findById(visitId).orElseThrow().warn(reason, clock.instant());
        events.publishEvent(OrderKept.warned(visit, officer.id(), reason));
    }

    /** A lawyer is never made silent, nor the prisoner who speaks to one; officials neither. */
    void mute(UUID visitId, UUID seatId, boolean on, Actor officer) {
        VisitView visit = begun(visitId);
        Seat seat =
                seats.findById(seatId)
                        .filter(each -> each.visitId().equals(visitId) && isSide(each.kind()))
                        .filter(each -> each.isMuted() != on && !visit.type().isPrivileged())
                        .orElseThrow(() -> new Problem(VisitProblem.TRANSITION));
        seat.mute(on);
        events.publishEvent(OrderKept.muted(visit, officer.id(), seat.kind(), on));
    }

    /**
     * Whoever hears or joins by an office is kept out until it is lifted. An official who is in the
     * room leaves first: nobody is cut off in the middle of a sentence unseen.
     */
    void keepConfidential(UUID visitId, boolean on, Actor officer) {
        VisitView visit = begun(visitId);
        Room room = rooms.findById(visitId).orElseThrow();
        boolean isHeard =
                seats.findByVisitId(visitId).stream()
                        .anyMatch(seat -> seat.kind() == SeatKind.OFFICIAL && seat.isJoined());
        if (room.isConfidential() == on || (on && isHeard)) {
            throw new Problem(VisitProblem.TRANSITION);
        }
        room.keepConfidential(on);
        events.publishEvent(OrderKept.confidential(visit, officer.id(), on));
    }

    private VisitView begun(UUID visitId) {
        VisitView visit = visits.view(visitId);
        if (!visit.admitted() || !visit.status().isUnderWay()) {
            throw new Problem(VisitProblem.TRANSITION);
        }
        return visit;
    }

    private static boolean isSide(SeatKind kind) {
        return kind == SeatKind.FAMILY || kind == SeatKind.STATION;
    }
}
