package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.live.protocol.SeatKind;
import org.didar.live.protocol.ServerMessage;
import org.didar.live.protocol.StationOrder;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a station that waits for its next visit to load its page anew or to check its devices. */
@Service
@Transactional
class OrderingStations {

    /** Longer than any visit, with what it may be extended by. */
    private static final Duration LONGEST = Duration.ofHours(3);

    private final VisitDirectory visits;
    private final Seats seats;
    private final PrisonDirectory prisons;
    private final Access access;
    private final LiveBus bus;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderingStations(
            VisitDirectory visits,
            Seats seats,
            PrisonDirectory prisons,
            Access access,
            LiveBus bus,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.seats = seats;
        this.prisons = prisons;
        this.access = access;
        this.bus = bus;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A station that is switched off hears nothing: that it did what it was told shows in its next
     * check alone.
     *
     * @throws Problem {@code station.in_visit} while somebody sits in a visit there, whom it must
     *     not interrupt
     */
    void order(Actor actor, UUID stationId, StationOrder order) {
        access.require(actor, Act.LOOK_AFTER_STATION, prisons.reachOfStation(stationId));
        if (isInVisit(stationId)) {
            throw new Problem(StationProblem.IN_VISIT);
        }
        UUID prison = prisons.station(stationId).prisonId();
        events.publishEvent(new StationOrdered(stationId, prison, actor.id(), order));
        bus.publish(new LiveBus.ToStation(stationId, new ServerMessage.Order(order)));
    }

    private boolean isInVisit(UUID stationId) {
        Instant now = clock.instant();
        return visits.atStation(stationId, now.minus(LONGEST), now.plus(LONGEST)).stream()
                .filter(visit -> !visit.status().isFinal())
                .anyMatch(this::hasStationPresent);
    }

    private boolean hasStationPresent(VisitView visit) {
        return seats.findByVisitId(visit.id()).stream()
                .anyMatch(seat -> seat.kind() == SeatKind.STATION && seat.isPresent());
    }
}
