package org.didar.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.live.protocol.EjectReason;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.RunningVisits;
import org.didar.visits.SideEvent.What;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking who came for the family to leave, and letting them back in. Until then no link, tab,
 * ticket or device opens the visit to that person; another of its visitors may still come, to be
 * identified anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ejecting {

    private final Ejections ejections;
    private final Seats seats;
    private final Rooms rooms;
    private final RunningVisits running;
    private final VisitDirectory visits;
    private final TellingSides telling;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ejecting(
            Ejections ejections,
            Seats seats,
            Rooms rooms,
            RunningVisits running,
            VisitDirectory visits,
            TellingSides telling,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ejections = ejections;
        this.seats = seats;
        this.rooms = rooms;
        this.running = running;
        this.visits = visits;
        this.telling = telling;
        this.events = events;
        this.clock = clock;
    }

    /** The family's seat is taken from its page, and a new round begins without it. */
    void eject(UUID visitId, EjectReason reason, Actor officer) {
        Seat seat =
                seats.findByVisitIdAndKindAndHolderId(visitId, SeatKind.FAMILY, visitId)
                        .filter(Seat::isJoined)
                        .orElseThrow(() -> new Problem(VisitProblem.TRANSITION));
        UUID person = seat.personId();
        if (person == null) {
            throw new Problem(VisitProblem.TRANSITION);
        }
        Instant now = clock.instant();
        UUID connection = seat.isPresent() ? seat.connection() : null;
        seat.leave(now);
        telling.tell(seat, What.EJECTED);
        ejections.save(new Ejection(visitId, person, reason, officer.id(), now));
        rooms.findById(visitId).orElseThrow().keepOut(true);
        running.identifyAgain(visitId, reason.pause(), officer.id());
        tell(visitId, officer, connection, reason);
    }

    /** Whoever was asked to leave this visit may come again. */
    void readmit(UUID visitId, Actor officer) {
        List<Ejection> open = ejections.findByVisitIdAndLiftedAtIsNull(visitId);
        if (open.isEmpty()) {
            throw new Problem(VisitProblem.TRANSITION);
        }
        open.forEach(each -> each.lift(officer.id(), clock.instant()));
        rooms.findById(visitId).orElseThrow().keepOut(false);
        tell(visitId, officer, null, null);
    }

    /** Refuses the seat to a person who was asked to leave. */
    void requireWelcome(UUID visitId, SeatKind kind, @Nullable UUID person) {
        if (kind == SeatKind.FAMILY
                && person != null
                && ejections.existsByVisitIdAndPersonIdAndLiftedAtIsNull(visitId, person)) {
            throw new Problem(LiveProblem.SEAT_EJECTED);
        }
    }

    private void tell(
            UUID visitId, Actor officer, @Nullable UUID connection, @Nullable EjectReason reason) {
        UUID prison = visits.view(visitId).prisonId();
        events.publishEvent(new SeatClosed(visitId, prison, officer.id(), connection, reason));
    }
}
