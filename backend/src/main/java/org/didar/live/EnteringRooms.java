package org.didar.live;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.live.protocol.NoticeKind;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.RunningVisits;
import org.didar.visits.SideEvent.What;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Taking a seat, losing it, leaving it. */
@Service
class EnteringRooms {

    private final Seats seats;
    private final KeepingRooms keeping;
    private final Ejecting ejecting;
    private final RunningVisits running;
    private final VisitDirectory visits;
    private final TellingSides telling;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringRooms(
            Seats seats,
            KeepingRooms keeping,
            Ejecting ejecting,
            RunningVisits running,
            VisitDirectory visits,
            TellingSides telling,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.keeping = keeping;
        this.ejecting = ejecting;
        this.running = running;
        this.visits = visits;
        this.telling = telling;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** A seat just taken, and the connection that held it before. */
    record Taken(UUID seat, SeatKind kind, @Nullable UUID replaced) {}

    /**
     * Takes the seat for this page; whoever held it on another page has lost it.
     *
     * @param standby whether an official only makes connections ready, and joins later
     */
    Taken take(UUID seatId, UUID page, UUID connection, boolean standby, Actor actor) {
        return inRoom(
                seatId,
                (room, seat) -> {
                    running.requireOpen(seat.visitId());
                    ejecting.requireWelcome(seat.visitId(), seat.kind(), actor.personId());
                    UUID before = seat.isPresent() ? seat.connection() : null;
                    if (standby) {
                        keeping.change(room, () -> standBy(seat, page, connection, actor));
                    } else {
                        requireOpenTo(seat, room);
                        keeping.change(room, () -> sitDown(seat, page, connection, actor));
                    }
                    return new Taken(seatId, seat.kind(), before);
                });
    }

    /** Nobody is told: nothing of them is seen or heard, nor anything by them. */
    private void standBy(Seat seat, UUID page, UUID connection, Actor actor) {
        if (seat.kind() != SeatKind.OFFICIAL) {
            throw new Problem(LiveProblem.FRAME_FORBIDDEN);
        }
        if (seat.isJoined()) {
            leave(seat.id(), actor);
        }
        seat.standBy(page, connection, actor.personId(), clock.instant());
    }

    /** An official who stands by joins, on the page and the connections that are ready. */
    void join(UUID seatId, Room room, Actor actor) {
        Seat seat = seats.findById(seatId).orElseThrow();
        UUID page = seat.page();
        UUID connection = seat.connection();
        if (seat.kind() != SeatKind.OFFICIAL || page == null || connection == null) {
            throw new Problem(LiveProblem.FRAME_FORBIDDEN);
        }
        requireOpenTo(seat, room);
        running.requireOpen(seat.visitId());
        sitDown(seat, page, connection, actor);
    }

    private static void requireOpenTo(Seat seat, Room room) {
        if (seat.kind() == SeatKind.OFFICIAL && room.isConfidential()) {
            throw new Problem(VisitProblem.CONFIDENTIAL);
        }
    }

    private void sitDown(Seat seat, UUID page, UUID connection, Actor actor) {
        boolean isNew = !seat.isJoined();
        seat.take(page, connection, actor.personId(), clock.instant());
        telling.tell(seat, isNew ? What.JOINED : What.RETURNED);
        if (seat.kind() == SeatKind.FAMILY || seat.kind() == SeatKind.STATION) {
            running.await(seat.visitId(), actor.id());
        }
        if (isNew) {
            events.publishEvent(entered(seat, actor, true));
            announce(seat, actor.name(), true);
        }
    }

    /**
     * The socket is gone. The seat and its edges stay for the reconnect window.
     *
     * @param how it went: broken, closed with its page, or with the server
     */
    void drop(UUID seatId, UUID connection, What how) {
        inRoom(
                seatId,
                (room, seat) -> {
                    if (seat.drop(connection, clock.instant())) {
                        telling.tell(seat, how);
                        keeping.settle(room);
                    }
                    return seat;
                });
    }

    /** Gives the seat up: its edges close at once. */
    void leave(UUID seatId, Actor actor) {
        Seat seat = seats.findById(seatId).orElseThrow();
        boolean wasIn = seat.isJoined();
        seat.leave(clock.instant());
        if (wasIn) {
            telling.tell(seat, What.LEFT);
            events.publishEvent(entered(seat, actor, false));
            announce(seat, actor.name(), false);
        }
    }

    /** Whoever held it may not be there any more: its edges close at once. */
    void dismiss(UUID seatId) {
        inRoom(
                seatId,
                (room, seat) -> {
                    if (seat.standsBy()) {
                        seat.leave(clock.instant());
                        keeping.settle(room);
                    } else if (seat.isJoined()) {
                        UUID prison = visits.view(seat.visitId()).prisonId();
                        seat.leave(clock.instant());
                        events.publishEvent(
                                new RoomEntered(
                                        seat.visitId(),
                                        prison,
                                        seat.holderId(),
                                        seat.kind(),
                                        false));
                        announce(seat, null, false);
                        keeping.settle(room);
                    }
                    return seat;
                });
    }

    /** The reconnect window of an absent seat has ended. */
    void expire(UUID seatId) {
        inRoom(
                seatId,
                (room, seat) -> {
                    if (seat.isJoined() && !seat.isPresent()) {
                        seat.leave(clock.instant());
                        telling.tell(seat, What.EXPIRED);
                        announce(seat, null, false);
                        keeping.settle(room);
                    }
                    return seat;
                });
    }

    private RoomEntered entered(Seat seat, Actor actor, boolean came) {
        UUID prison = visits.view(seat.visitId()).prisonId();
        return new RoomEntered(seat.visitId(), prison, actor.id(), seat.kind(), came);
    }

    private void announce(Seat seat, @Nullable String name, boolean joined) {
        if (seat.kind() == SeatKind.OFFICIAL) {
            NoticeKind kind = joined ? NoticeKind.OFFICIAL_JOINED : NoticeKind.OFFICIAL_LEFT;
            events.publishEvent(new RoomNotice(seat.visitId(), kind, name));
        } else if (seat.kind() == SeatKind.OFFICER && joined) {
            events.publishEvent(new RoomNotice(seat.visitId(), NoticeKind.OFFICER_JOINED, null));
        }
    }

    /** The seat is read under its room's lock: read before, it might undo what was just decided. */
    private <T> T inRoom(UUID seatId, BiFunction<Room, Seat, T> work) {
        return Contention.retried(() ->
                Objects.requireNonNull(
                        transactions.execute(each -> {
                            Room room = keeping.lock(seats.visitOf(seatId));
                            return work.apply(room, seats.findById(seatId).orElseThrow());
                        })));
    }
}
