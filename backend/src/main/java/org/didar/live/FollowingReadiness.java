package org.didar.live;

import org.didar.readiness.StationReadinessChanged;
import org.didar.readiness.VisitReadinessChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Shows boards and waiting stations what tests and checks came to. */
@Component
class FollowingReadiness {

    private final TellingMoves moves;
    private final LiveBus bus;

    FollowingReadiness(TellingMoves moves, LiveBus bus) {
        this.moves = moves;
        this.bus = bus;
    }

    @EventListener
    void tell(VisitReadinessChanged changed) {
        moves.moved(changed.visitId());
    }

    @TransactionalEventListener
    void tell(StationReadinessChanged changed) {
        bus.publish(new LiveBus.Showing(changed.prisonId()));
        bus.publish(new LiveBus.Showing(changed.stationId()));
    }
}
