package org.didar.notifications;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.people.PeopleDirectory;
import org.didar.people.VisitorView;
import org.didar.requests.RequestDecided;
import org.didar.requests.RequestTaken;
import org.didar.visits.VisitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the family that was in the room what became of what was asked for there. */
@Component
class TellingOfRequests {

    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final QueueingMessages messages;

    TellingOfRequests(VisitDirectory visits, PeopleDirectory people, QueueingMessages messages) {
        this.visits = visits;
        this.people = people;
        this.messages = messages;
    }

    @EventListener
    void taken(RequestTaken event) {
        messages.queue(
                MessageKind.REQUEST_TAKEN,
                Params.request(event.requestId(), event.trackingNumber()),
                familyOf(event.prisonerId(), event.visitId()));
    }

    @EventListener
    void decided(RequestDecided event) {
        messages.queue(
                MessageKind.REQUEST_DECIDED,
                Params.request(event.requestId(), event.trackingNumber()),
                familyOf(event.prisonerId(), event.visitId()));
    }

    /** The visitors of that visit who still are approved; without a visit the whole family. */
    private Set<UUID> familyOf(UUID prisonerId, @Nullable UUID visitId) {
        Set<UUID> approved =
                people.approvedVisitors(prisonerId).stream()
                        .map(VisitorView::personId)
                        .collect(Collectors.toSet());
        if (visitId != null) {
            approved.retainAll(visits.view(visitId).visitorIds());
        }
        return approved;
    }
}
