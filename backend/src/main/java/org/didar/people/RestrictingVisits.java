package org.didar.people;

import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.people.Restriction.Bars;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A judge bars visits by an order that has a number and an end. */
@Service
@Transactional
public class RestrictingVisits {

    private final Restrictions restrictions;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    RestrictingVisits(
            Restrictions restrictions,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.restrictions = restrictions;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    /**
     * @param bars the prisoner, and the visitor unless everyone is barred
     * @param document the order's number
     */
    public void byOrder(Actor actor, VisitBan bars, String document) {
        UUID prison = directory.prisoner(bars.prisonerId()).prisonId();
        access.require(actor, Act.RESTRICT_VISITS, prisons.reach(prison));
        Bars ban = new Bars(bars.personId(), bars.prisonerId(), bars.startsAt(), bars.endsAt());
        Restriction restriction =
                restrictions.save(Restriction.judicial(ban, document, actor.id()));
        events.publishEvent(
                new VisitsRestricted(restriction.id(), bars.prisonerId(), prison, actor.id()));
    }
}
