package org.didar.requests;

import org.didar.people.PrisonerTransferred;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a prisoner's open requests to the people of the new prison, inside the transaction of the
 * move. What was decided stays where it was decided.
 */
@Component
class HandingOverRequests {

    private final Requests requests;
    private final RequestHolders holders;
    private final ApplicationEventPublisher events;

    HandingOverRequests(
            Requests requests, RequestHolders holders, ApplicationEventPublisher events) {
        this.requests = requests;
        this.holders = holders;
        this.events = events;
    }

    @EventListener
    void follow(PrisonerTransferred transfer) {
        requests.findByPrisonerIdAndStatus(transfer.prisonerId(), RequestStatus.SUBMITTED)
                .forEach(request -> {
                    RequestMoved moved =
                            new RequestMoved(
                                    request.id(),
                                    request.prisonId(),
                                    transfer.toPrisonId(),
                                    transfer.actorId());
                    request.moveTo(transfer.toPrisonId());
                    holders.release(request.id());
                    events.publishEvent(moved);
                });
        requests.flush();
    }
}
