package org.didar.visits;

import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.places.PlaceLeaving;
import org.didar.places.PlacesProblem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets no prison be closed and no station be retired while visits are booked there. */
@Component
class KeepingPlaces {

    private final Visits visits;

    KeepingPlaces(Visits visits) {
        this.visits = visits;
    }

    @EventListener
    void refuse(PlaceLeaving leaving) {
        UUID station = leaving.stationId();
        long open =
                station == null
                        ? visits.countInPrison(leaving.prisonId(), VisitStatus.open())
                        : visits.countAtStation(station, VisitStatus.open());
        if (open > 0) {
            throw new Problem(PlacesProblem.IN_USE).with("visits", open);
        }
    }
}
