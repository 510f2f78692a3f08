package org.didar.requests;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Problem;
import org.didar.live.RoomPresence;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is asked for in a visit, by an official who is in the room. */
@Service
class TakingRequests {

    private final Requests requests;
    private final RequestHolders holders;
    private final VisitDirectory visits;
    private final RoomPresence presence;
    private final Offices offices;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TakingRequests(
            Requests requests,
            RequestHolders holders,
            VisitDirectory visits,
            RoomPresence presence,
            Offices offices,
            FieldCipher cipher,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.holders = holders;
        this.visits = visits;
        this.presence = presence;
        this.offices = offices;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Request take(Actor actor, UUID visitId, Asked asked) {
        VisitView visit = visits.require(actor, Act.TAKE_REQUEST, visitId);
        if (!presence.isInRoom(visitId, actor)) {
            throw new Problem(RequestProblem.NOT_IN_ROOM);
        }
        Request request =
                new Request(
                        freshNumber(),
                        asked,
                        new Request.Occasion(
                                visit.prisonerId(),
                                visit.prisonId(),
                                visitId,
                                offices.of(actor),
                                clock.instant()),
                        cipher);
        requests.save(request);
        holders.hold(request.id(), actor.id());
        events.publishEvent(
                new RequestTaken(
                        request.id(),
                        request.trackingNumber(),
                        visit.prisonerId(),
                        visitId,
                        visit.prisonId(),
                        asked.type(),
                        actor.id()));
        return request;
    }

    /** The unique constraint stands behind this: one in 900 million collides. */
    private String freshNumber() {
        String number;
        do {
            number = TrackingNumber.draw(random);
        } while (requests.existsByTrackingNumber(number));
        return number;
    }
}
