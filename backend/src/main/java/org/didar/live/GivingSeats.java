package org.didar.live;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Contention;
import org.didar.kernel.Problem;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.RunningVisits;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the rooms of visits and gives tickets to their seats. */
@Service
class GivingSeats {

    private final Rooms rooms;
    private final Seats seats;
    private final Tickets tickets;
    private final KeepingRooms keeping;
    private final VisitDirectory visits;
    private final RunningVisits running;
    private final Ejecting ejecting;
    private final TransactionOperations transactions;
    private final Clock clock;

    GivingSeats(
            Rooms rooms,
            Seats seats,
            Tickets tickets,
            KeepingRooms keeping,
            VisitDirectory visits,
            RunningVisits running,
            Ejecting ejecting,
            TransactionOperations transactions,
            Clock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.tickets = tickets;
        this.keeping = keeping;
        this.visits = visits;
        this.running = running;
        this.ejecting = ejecting;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A ticket to the actor's own seat in the visit's room. */
    Tickets.Given ticket(Actor actor, UUID visitId, UUID session) {
        makeRoom(visitId);
        return Contention.retried(() ->
                transactions.execute(each -> {
                    VisitView visit = visits.require(actor, Act.ENTER_ROOM, visitId);
                    running.requireOpen(visitId);
                    SeatKind kind = kindFor(actor);
                    if (!EdgePlan.mayJoin(visit, kind)) {
                        throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
                    }
                    ejecting.requireWelcome(visitId, kind, actor.personId());
                    Seat seat = seatFor(visit, kind, actor);
                    return tickets.give(LiveTicket.Purpose.ROOM, visitId, seat.id(), session);
                }));
    }

    /**
     * Makes the room with its two sides, in a transaction of its own. Two at once are settled by
     * the primary key: the loser finds the room there.
     */
    private void makeRoom(UUID visitId) {
        if (rooms.existsById(visitId)) {
            return;
        }
        try {
            transactions.executeWithoutResult(each -> {
                VisitView visit = visits.view(visitId);
                rooms.save(new Room(visitId));
                seats.save(
                        new Seat(
                                visitId,
                                SeatKind.FAMILY,
                                visitId,
                                visit.lead().personId(),
                                clock.instant()));
                seats.save(
                        new Seat(
                                visitId,
                                SeatKind.STATION,
                                visit.stationId(),
                                null,
                                clock.instant()));
            });
        } catch (DataIntegrityViolationException madeByAnother) {
            if (!rooms.existsById(visitId)) {
                throw madeByAnother;
            }
        }
    }

    private Seat seatFor(VisitView visit, SeatKind kind, Actor actor) {
        keeping.lock(visit.id());
        UUID holder = kind == SeatKind.FAMILY ? visit.id() : actor.id();
        return seats.findByVisitIdAndKindAndHolderId(visit.id(), kind, holder)
                .orElseGet(() ->
                        seats.save(
                                new Seat(
                                        visit.id(),
                                        kind,
                                        holder,
                                        actor.personId(),
                                        clock.instant())));
    }

    private static SeatKind kindFor(Actor actor) {
        if (actor.has(Role.STATION)) {
            return SeatKind.STATION;
        }
        if (actor.has(Role.VISIT_OFFICER)) {
            return SeatKind.OFFICER;
        }
        if (actor.has(Role.PROSECUTOR) || actor.has(Role.SUPERVISING_JUDGE)) {
            return SeatKind.OFFICIAL;
        }
        return SeatKind.FAMILY;
    }
}
