package org.didar.live;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.Presence;
import org.jspecify.annotations.Nullable;
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
        return new Sides(
                firstCame(all, SeatKind.FAMILY),
                firstCame(all, SeatKind.STATION),
                isThere(all, SeatKind.FAMILY),
                isThere(all, SeatKind.STATION));
    }

    /** A visit that went on at another station had the prisoner at both. */
    private static @Nullable Instant firstCame(List<Seat> all, SeatKind kind) {
        return all.stream()
                .filter(seat -> seat.kind() == kind)
                .map(Seat::firstCame)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isThere(List<Seat> all, SeatKind kind) {
        return all.stream().anyMatch(seat -> seat.kind() == kind && seat.isJoined());
    }
}
