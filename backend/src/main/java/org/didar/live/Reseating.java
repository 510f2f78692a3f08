package org.didar.live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.RearrangingVisits;
import org.didar.visits.SideEvent.What;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a visit go on at another station: the old one's seat and lines close at once, the new one
 * goes to the room by itself, and nobody is admitted anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reseating {

    private final Seats seats;
    private final Hands hands;
    private final RearrangingVisits rearranging;
    private final VisitDirectory visits;
    private final TellingSides telling;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reseating(
            Seats seats,
            Hands hands,
            RearrangingVisits rearranging,
            VisitDirectory visits,
            TellingSides telling,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.hands = hands;
        this.rearranging = rearranging;
        this.visits = visits;
        this.telling = telling;
        this.events = events;
        this.clock = clock;
    }

    void reseat(UUID visitId, UUID station, Actor officer) {
        VisitView before = visits.view(visitId);
        rearranging.reseat(visitId, station, officer.id());
        Optional<Seat> old = seatOf(visitId, before.stationId());
        Optional<UUID> connection = old.filter(Seat::isPresent).map(Seat::connection);
        old.ifPresent(seat -> {
            seat.leave(clock.instant());
            telling.tell(seat, What.LEFT);
            hands.deleteAll(handsOf(seat));
        });
        boolean muted = old.map(Seat::isMuted).orElse(false);
        Seat next =
                seatOf(visitId, station)
                        .orElseGet(() ->
                                seats.save(
                                        new Seat(
                                                visitId,
                                                SeatKind.STATION,
                                                station,
                                                null,
                                                clock.instant())));
        next.mute(muted);
        events.publishEvent(
                new StationLeft(before.prisonId(), before.stationId(), connection.orElse(null)));
    }

    private Optional<Seat> seatOf(UUID visitId, UUID station) {
        return seats.findByVisitIdAndKindAndHolderId(visitId, SeatKind.STATION, station);
    }

    private List<Hand> handsOf(Seat seat) {
        return hands.findByVisitId(seat.visitId()).stream()
                .filter(hand -> hand.seatId().equals(seat.id()))
                .toList();
    }
}
