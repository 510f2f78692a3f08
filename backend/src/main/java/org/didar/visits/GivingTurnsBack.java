package org.didar.visits;

import java.time.Clock;
import org.didar.scheduling.ClaimingPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a visit's place and its turn once it is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GivingTurnsBack {

    private final ClaimingPlaces places;
    private final Clock clock;

    GivingTurnsBack(ClaimingPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * Gives the place up. A turn that was used stays used; who called off in time has it back; who
     * lost the visit by no fault of theirs is owed another one.
     */
    void after(Visit visit) {
        VisitView over = visit.view(clock.instant());
        if (Boolean.TRUE.equals(over.quotaUsed())) {
            places.release(over.id(), false);
        } else if (over.outcome() == null || over.fault() == Fault.VISITOR) {
            places.release(over.id(), true);
        } else {
            places.makeWhole(over.id(), over.lead().personId(), over.prisonId());
        }
    }
}
