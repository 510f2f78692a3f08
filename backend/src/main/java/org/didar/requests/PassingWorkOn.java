package org.didar.requests;

import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actors;
import org.didar.access.Reach;
import org.didar.access.SignedIn;
import org.didar.accounts.WorkLeft;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives what somebody can decide no more to who takes it over, or back to the whole office. */
@Component
class PassingWorkOn {

    private final Requests requests;
    private final RequestHolders holders;
    private final Actors actors;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    PassingWorkOn(
            Requests requests,
            RequestHolders holders,
            Actors actors,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.holders = holders;
        this.actors = actors;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    /** In the transaction that took the office away, so that no request is left with nobody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void handOver(WorkLeft left) {
        requests.findAllById(holders.heldBy(left.account())).stream()
                .filter(request -> !mayDecide(left.account(), request))
                .forEach(request -> handOver(request, left));
    }

    private void handOver(Request request, WorkLeft left) {
        UUID successor = left.successor();
        UUID next = successor != null && mayDecide(successor, request) ? successor : null;
        if (next == null) {
            holders.release(request.id());
        } else {
            holders.hold(request.id(), next);
        }
        events.publishEvent(
                new RequestHandedOver(request.id(), request.prisonId(), next, left.by()));
    }

    private boolean mayDecide(UUID account, Request request) {
        Reach reach = prisons.reach(request.prisonId());
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account))
                .filter(actor -> access.allows(actor, Act.DECIDE_REQUEST, reach))
                .isPresent();
    }
}
