package org.didar.live;

import java.time.Clock;
import java.util.Optional;
import org.didar.live.protocol.SeatKind;
import org.didar.visits.SideEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever keeps it what the connections of a visit's two sides do. */
@Component
class TellingSides {

    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellingSides(Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** To be called in the transaction of the change; of who only looks on nothing is told. */
    void tell(Seat seat, SideEvent.What what) {
        sideOf(seat.kind())
                .map(side ->
                        new SideMoved(
                                seat.visitId(),
                                seat.id(),
                                side,
                                seat.personId(),
                                what,
                                clock.instant()))
                .ifPresent(events::publishEvent);
    }

    /**
     * Whether one side hears the other now; who is heard by, or hears, who looks on is not told.
     */
    void hears(Edge edge, boolean now) {
        boolean across =
                seats.findById(edge.from())
                        .map(Seat::kind)
                        .flatMap(TellingSides::sideOf)
                        .isPresent();
        if (across) {
            seats.findById(edge.to())
                    .ifPresent(each ->
                            tell(each, now ? SideEvent.What.HEARS : SideEvent.What.HEARS_NOT));
        }
    }

    static Optional<SideEvent.Side> sideOf(SeatKind kind) {
        return switch (kind) {
            case FAMILY -> Optional.of(SideEvent.Side.FAMILY);
            case STATION -> Optional.of(SideEvent.Side.STATION);
            case OFFICER, OFFICIAL -> Optional.empty();
        };
    }
}
