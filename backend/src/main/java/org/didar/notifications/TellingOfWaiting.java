package org.didar.notifications;

import java.time.ZoneId;
import java.util.Set;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.didar.waiting.WaitingOffered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has waited for a time that one is kept for them; later it would be untrue. */
@Component
class TellingOfWaiting {

    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final QueueingMessages messages;

    TellingOfWaiting(VisitDirectory visits, PrisonDirectory prisons, QueueingMessages messages) {
        this.visits = visits;
        this.prisons = prisons;
        this.messages = messages;
    }

    @EventListener
    void offered(WaitingOffered offer) {
        VisitView visit = visits.view(offer.visitId());
        ZoneId zone = prisons.zone(visit.prisonId());
        messages.queue(
                MessageKind.WAITING_OFFERED,
                Params.offer(visit.id(), visit.start(), zone, offer.until()),
                Set.of(offer.personId()),
                offer.until());
    }
}
