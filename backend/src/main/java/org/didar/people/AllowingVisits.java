package org.didar.people;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A named official lets somebody outside the first circle visit. */
@Service
@Transactional
public class AllowingVisits {

    private final VisitPermits permits;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllowingVisits(
            VisitPermits permits,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permits = permits;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Allows it from now until that instant. The relationship itself still needs approval. */
    public void allow(Actor actor, UUID personId, UUID prisonerId, Instant until) {
        UUID prison = directory.prisoner(prisonerId).prisonId();
        access.require(actor, Act.ALLOW_VISITS, prisons.reach(prison));
        permits.save(new VisitPermit(personId, prisonerId, actor.id(), clock.instant(), until));
        events.publishEvent(new VisitAllowed(personId, prisonerId, prison, actor.id()));
    }
}
