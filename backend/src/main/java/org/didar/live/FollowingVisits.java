package org.didar.live;

import java.time.Clock;
import org.didar.live.protocol.NoticeKind;
import org.didar.live.protocol.ServerMessage;
import org.didar.sessions.SessionEnded;
import org.didar.time.ClockMoved;
import org.didar.visits.VisitChanged;
import org.didar.visits.VisitMoved;
import org.didar.visits.VisitRunningOut;
import org.didar.visits.VisitStatus;
import org.didar.visits.WaitingRoomOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps rooms in step with their visits, and sockets in step with rooms and sessions. */
@Component
class FollowingVisits {

    private final KeepingRooms keeping;
    private final TellingMoves moves;
    private final Sockets sockets;
    private final LiveBus bus;
    private final Clock clock;

    FollowingVisits(
            KeepingRooms keeping, TellingMoves moves, Sockets sockets, LiveBus bus, Clock clock) {
        this.keeping = keeping;
        this.moves = moves;
        this.sockets = sockets;
        this.bus = bus;
        this.clock = clock;
    }

    /** In the visit's own transaction: an ended visit and its closed edges are one fact. */
    @EventListener
    void align(VisitChanged changed) {
        if (mayHaveRoom(changed)) {
            keeping.follow(changed.visitId());
        }
        moves.moved(changed.visitId());
    }

    /** What was not yet a visit has no room: nothing is looked up, and nothing locked, for it. */
    private static boolean mayHaveRoom(VisitChanged changed) {
        VisitStatus before = changed.from();
        return before != null && before != VisitStatus.HELD && before != VisitStatus.REQUESTED;
    }

    @EventListener
    void tell(WaitingRoomOpened opened) {
        moves.moved(opened.visitId());
    }

    @TransactionalEventListener
    void tell(VisitMoved moved) {
        bus.publish(new LiveBus.Left(moved.fromPrisonId(), moved.fromStationId()));
    }

    @TransactionalEventListener
    void tell(VisitRunningOut warning) {
        NoticeKind kind = warning.minutes() == 1 ? NoticeKind.ONE_MINUTE : NoticeKind.FIVE_MINUTES;
        tell(new RoomNotice(warning.visitId(), kind, null));
    }

    @TransactionalEventListener
    void tell(RoomNotice notice) {
        bus.publish(
                new LiveBus.ToRoom(
                        notice.visitId(), new ServerMessage.Notice(notice.kind(), notice.name())));
    }

    @TransactionalEventListener
    void tell(SeatClosed closed) {
        if (closed.connection() != null) {
            bus.publish(new LiveBus.Unseated(closed.connection(), LiveProblem.SEAT_EJECTED));
        }
    }

    @TransactionalEventListener
    void tell(StationLeft left) {
        if (left.connection() != null) {
            bus.publish(new LiveBus.Unseated(left.connection(), LiveProblem.SEAT_MOVED));
        }
        bus.publish(new LiveBus.Left(left.prisonId(), left.stationId()));
    }

    @TransactionalEventListener
    void tell(SessionEnded gone) {
        bus.publish(new LiveBus.SignedOff(gone.session()));
    }

    @EventListener
    void tell(ClockMoved moved) {
        ServerMessage.Ping ping = new ServerMessage.Ping(clock.instant());
        sockets.all().forEach(each -> each.send(ping));
    }
}
