package org.didar.live;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.RunningVisits;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The room's one way of changing: lock its row, change, bring the edges in line with what the visit
 * and the seats now allow, count the revision, tell whoever listens.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingRooms {

    static final Duration RECONNECT_WINDOW = Duration.ofMinutes(5);

    /** Bound to the transaction that changes this visit's room: it settles the room when done. */
    private record InHand(UUID visitId) {}

    private final Rooms rooms;
    private final AligningEdges aligning;
    private final ChoosingCarriers carriers;
    private final VisitDirectory visits;
    private final RunningVisits running;
    private final TellingMoves moves;
    private final ForgettingTexts texts;

    KeepingRooms(
            Rooms rooms,
            AligningEdges aligning,
            ChoosingCarriers carriers,
            VisitDirectory visits,
            RunningVisits running,
            TellingMoves moves,
            ForgettingTexts texts) {
        this.rooms = rooms;
        this.aligning = aligning;
        this.carriers = carriers;
        this.visits = visits;
        this.running = running;
        this.moves = moves;
        this.texts = texts;
    }

    /** Locks the room until the transaction ends; 404 when nobody has opened it. */
    Room lock(UUID visitId) {
        return rooms.lock(visitId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    /** Settles the room of a visit that changed, if there is one that nobody settles anyway. */
    void follow(UUID visitId) {
        if (!TransactionSynchronizationManager.hasResource(new InHand(visitId))) {
            rooms.lock(visitId).ifPresent(this::settle);
        }
    }

    /** Does what changes a room, and its visit perhaps, and settles it once. */
    long change(Room room, Runnable work) {
        InHand inHand = new InHand(room.visitId());
        TransactionSynchronizationManager.bindResource(inHand, room);
        try {
            work.run();
            return align(room);
        } finally {
            TransactionSynchronizationManager.unbindResource(inHand);
        }
    }

    /** Brings the edges in line, counts the change and tells it. */
    long settle(Room room) {
        return change(room, () -> {});
    }

    /** That a visit goes live by this changes no edge: those of the admitted are open already. */
    private long align(Room room) {
        VisitView visit = visits.view(room.visitId());
        if (visit.status().isFinal()) {
            texts.forget(visit.id());
        }
        AligningEdges.Aligned aligned = aligning.align(visit, room.isConfidential());
        carriers.settle(visit, room.isConfidential(), aligned.seats());
        talkOrFallSilent(visit, aligned);
        room.moveOn();
        moves.moved(room.visitId());
        return room.revision();
    }

    /** Both sides up makes the visit live; one side lost stops the minutes. */
    private void talkOrFallSilent(VisitView visit, AligningEdges.Aligned room) {
        boolean canTalk =
                visit.status() == VisitStatus.LIVE
                        || (visit.status() == VisitStatus.WAITING && visit.admitted());
        if (!canTalk) {
            return;
        }
        boolean both =
                isUp(room, SeatKind.FAMILY, SeatKind.STATION)
                        && isUp(room, SeatKind.STATION, SeatKind.FAMILY);
        running.bothTalk(visit.id(), both);
    }

    private static boolean isUp(AligningEdges.Aligned room, SeatKind from, SeatKind to) {
        return room.open().stream()
                .anyMatch(edge ->
                        edge.isUp()
                                && kindOf(room.seats(), edge.from()) == from
                                && kindOf(room.seats(), edge.to()) == to);
    }

    private static SeatKind kindOf(List<Seat> seats, UUID id) {
        return seats.stream()
                .filter(seat -> seat.id().equals(id))
                .map(Seat::kind)
                .findFirst()
                .orElseThrow();
    }
}
