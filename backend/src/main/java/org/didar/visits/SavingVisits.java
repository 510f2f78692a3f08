package org.didar.visits;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Saves a visit and publishes what happened to it. A change is taken from the visit before it is
 * published, because a listener may change the same visit again.
 */
@Component
class SavingVisits {

    private final Visits visits;
    private final ApplicationEventPublisher events;

    SavingVisits(Visits visits, ApplicationEventPublisher events) {
        this.visits = visits;
        this.events = events;
    }

    void save(Visit visit) {
        visits.save(visit).pullChanges().forEach(events::publishEvent);
    }
}
