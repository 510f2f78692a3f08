package org.didar.live;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Contention;
import org.didar.visits.SideEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Notes that everybody's socket is gone, many rooms at a time: one by one it would keep a server
 * that starts from listening for minutes. Edges hang on who has joined, which a lost socket leaves
 * as it is, so there is nothing to bring in line.
 */
@Component
class DroppingSeats {

    private static final int ROOMS_AT_ONCE = 100;

    private final Rooms rooms;
    private final Seats seats;
    private final TellingSides telling;
    private final TellingMoves moves;
    private final TransactionOperations transactions;
    private final Clock clock;

    DroppingSeats(
            Rooms rooms,
            Seats seats,
            TellingSides telling,
            TellingMoves moves,
            TransactionOperations transactions,
            Clock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.telling = telling;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** No socket can be open: everyone counts as dropped until they are back. */
    void all() {
        List<UUID> left = seats.visitsWithPresent();
        for (int from = 0; from < left.size(); from += ROOMS_AT_ONCE) {
            List<UUID> some = left.subList(from, Math.min(from + ROOMS_AT_ONCE, left.size()));
            Contention.retried(() ->
                    transactions.execute(each -> {
                        drop(some);
                        return some;
                    }));
        }
    }

    private void drop(List<UUID> visitIds) {
        List<Room> locked = rooms.lockAll(visitIds);
        Set<UUID> moved = new HashSet<>();
        for (Seat seat : seats.findByVisitIdIn(visitIds)) {
            UUID connection = seat.connection();
            if (connection != null && seat.drop(connection, clock.instant())) {
                telling.tell(seat, SideEvent.What.SERVER_GONE);
                moved.add(seat.visitId());
            }
        }
        for (Room room : locked) {
            if (moved.contains(room.visitId())) {
                room.moveOn();
                moves.moved(room.visitId());
            }
        }
    }
}
