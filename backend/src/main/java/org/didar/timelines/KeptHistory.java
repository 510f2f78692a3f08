package org.didar.timelines;

import java.util.List;
import java.util.UUID;
import org.didar.visits.History;
import org.didar.visits.SideEvent;
import org.springframework.stereotype.Component;

/** What was kept, for judging a visit. */
@Component
class KeptHistory implements History {

    private final SeatEvents events;

    KeptHistory(SeatEvents events) {
        this.events = events;
    }

    @Override
    public List<SideEvent> of(UUID visitId) {
        return events.findByVisitIdOrderByAtAscIdAsc(visitId).stream()
                .map(SeatEvent::event)
                .toList();
    }
}
