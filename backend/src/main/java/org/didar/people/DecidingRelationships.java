package org.didar.people;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.Auditable;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The prison approves or refuses a declared relationship. */
@Service
@Transactional
public class DecidingRelationships {

    private final Relationships relationships;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingRelationships(
            Relationships relationships,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    public void approve(Actor actor, UUID relationshipId) {
        Relationship relationship = within(actor, relationshipId);
        relationship.approve(actor.id(), clock.instant());
        publish(
                new RelationshipApproved(
                        relationshipId,
                        relationship.personId(),
                        relationship.prisonerId(),
                        prisonOf(relationship),
                        actor.id()));
    }

    /**
     * @param reason in plain words, for the person to read
     */
    public void refuse(Actor actor, UUID relationshipId, String reason) {
        Relationship relationship = within(actor, relationshipId);
        relationship.refuse(actor.id(), clock.instant(), reason.strip());
        publish(
                new RelationshipRefused(
                        relationshipId,
                        relationship.personId(),
                        relationship.prisonerId(),
                        prisonOf(relationship),
                        actor.id()));
    }

    /** An official never decides about a relationship of their own. */
    private Relationship within(Actor actor, UUID relationshipId) {
        Relationship relationship =
                relationships
                        .findById(relationshipId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(actor, Act.DECIDE_RELATIONSHIP, prisons.reach(prisonOf(relationship)));
        if (isOwn(actor, relationship.personId())) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return relationship;
    }

    /** One's own, or of somebody for whom one answers. */
    private boolean isOwn(Actor actor, UUID personId) {
        return personId.equals(actor.personId())
                || directory.whoHears(personId).equals(actor.personId());
    }

    private UUID prisonOf(Relationship relationship) {
        return directory.prisoner(relationship.prisonerId()).prisonId();
    }

    private void publish(Auditable event) {
        relationships.flush();
        events.publishEvent(event);
    }
}
