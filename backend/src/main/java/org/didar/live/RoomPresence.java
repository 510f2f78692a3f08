package org.didar.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is, or was, in a room. */
@Service
public class RoomPresence implements Presence {

    private final Seats seats;
    private final Rooms rooms;

    RoomPresence(Seats seats, Rooms rooms) {
        this.seats = seats;
        this.rooms = rooms;
    }

    /** Whether this actor has a seat in the room now, a short drop included. */
    @Transactional(readOnly = true)
    public boolean isInRoom(UUID visitId, Actor actor) {
        return seats.findByVisitId(visitId).stream()
                .anyMatch(seat -> seat.isJoined() && seat.holderId().equals(actor.id()));
    }

    /**
     * Both sides, for judging a visit. Locks the room first: whoever ends a visit takes room before
     * visit, as every command does, so that the two never wait for each other.
     */
    @Override
    @Transactional
    public Sides of(UUID visitId) {
        if (rooms.lock(visitId).isEmpty()) {
            return Sides.NOBODY;
        }
        List<Seat> all = seats.findByVisitId(visitId);
        Optional<Seat> family = side(all, SeatKind.FAMILY);
        Optional<Seat> station = side(all, SeatKind.STATION);
        return new Sides(
                family.map(Seat::firstCame).orElse(null),
                station.map(Seat::firstCame).orElse(null),
                family.map(Seat::isJoined).orElse(false),
                station.map(Seat::isJoined).orElse(false));
    }

    private static Optional<Seat> side(List<Seat> all, SeatKind kind) {
        return all.stream().filter(seat -> seat.kind() == kind).findFirst();
    }
}
