package org.didar.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A named official lets somebody outside the first circle visit, refuses it, or takes it back. */
@Service
@Transactional
public class AllowingVisits {

    private final VisitPermits permits;
    private final PermitRefusals refusals;
    private final Relationships relationships;
    private final KeepingPrisoners prisoners;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllowingVisits(
            VisitPermits permits,
            PermitRefusals refusals,
            Relationships relationships,
            KeepingPrisoners prisoners,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permits = permits;
        this.refusals = refusals;
        this.relationships = relationships;
        this.prisoners = prisoners;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Allows it from now until that instant. The relationship itself still needs approval. */
    public void allow(Actor actor, UUID personId, UUID prisonerId, Instant until) {
        UUID prison = prisonIfMay(actor, personId, prisonerId);
        refusals.forget(personId, prisonerId);
        permits.saveAndFlush(
                new VisitPermit(personId, prisonerId, actor.id(), clock.instant(), until));
        events.publishEvent(new VisitAllowed(personId, prisonerId, prison, actor.id()));
    }

    /**
     * Allows it to the person of an approved relationship, up to the end of that day on the
     * prison's calendar.
     */
    void allow(Actor actor, UUID relationshipId, LocalDate lastDay) {
        Relationship relationship = approved(actor, relationshipId);
        PrisonView prison = prisons.prison(prisoners.prisonOf(relationship.prisonerId()));
        Instant until = lastDay.plusDays(1).atStartOfDay(prison.zone()).toInstant();
        if (!until.isAfter(clock.instant())) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    List.of(new Problem.FieldProblem("until", "field.future")));
        }
        allow(actor, relationship.personId(), relationship.prisonerId(), until);
    }

    /**
     * @param reason in plain words, for the person to read
     * @throws Problem {@code permit.valid} while a permit holds: that one is withdrawn
     */
    void refuse(Actor actor, UUID relationshipId, String reason) {
        Relationship relationship = approved(actor, relationshipId);
        UUID person = relationship.personId();
        UUID prisoner = relationship.prisonerId();
        if (!holding(person, prisoner).isEmpty()) {
            throw new Problem(PeopleProblem.PERMIT_VALID);
        }
        PermitRefusal refusal = no(actor, relationship, reason);
        UUID prison = prisoners.prisonOf(prisoner);
        events.publishEvent(new PermitRefused(refusal.id(), person, prisoner, prison, actor.id()));
    }

    /**
     * Ends whatever permit the person has, from now on; visits that it carried are called off.
     *
     * @throws Problem {@code permit.missing} when none holds
     */
    public void withdraw(Actor actor, UUID relationshipId, String reason) {
        Relationship relationship = approved(actor, relationshipId);
        UUID person = relationship.personId();
        UUID prisoner = relationship.prisonerId();
        List<VisitPermit> held = holding(person, prisoner);
        if (held.isEmpty()) {
            throw new Problem(PeopleProblem.PERMIT_MISSING);
        }
        UUID prison = prisoners.prisonOf(prisoner);
        held.forEach(each -> each.withdraw(actor.id(), clock.instant(), reason.strip()));
        permits.flush();
        no(actor, relationship, reason);
        events.publishEvent(
                new PermitWithdrawn(held.getFirst().id(), person, prisoner, prison, actor.id()));
    }

    /** Only the last no stands: it is what the person reads. */
    private PermitRefusal no(Actor actor, Relationship relationship, String reason) {
        UUID person = relationship.personId();
        UUID prisoner = relationship.prisonerId();
        refusals.forget(person, prisoner);
        return refusals.save(
                new PermitRefusal(person, prisoner, reason.strip(), actor.id(), clock.instant()));
    }

    private List<VisitPermit> holding(UUID person, UUID prisoner) {
        return permits.covering(person, prisoner, clock.instant(), clock.instant());
    }

    private Relationship approved(Actor actor, UUID relationshipId) {
        Relationship relationship =
                relationships
                        .findById(relationshipId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        prisonIfMay(actor, relationship.personId(), relationship.prisonerId());
        if (relationship.status() != RelationshipStatus.APPROVED) {
            throw new Problem(PeopleProblem.RELATIONSHIP_MISSING);
        }
        return relationship;
    }

    /** Nobody is moved or books meanwhile; an official never decides about a relative of theirs. */
    private UUID prisonIfMay(Actor actor, UUID personId, UUID prisonerId) {
        UUID prison = prisoners.prisonOf(prisonerId);
        access.require(actor, Act.ALLOW_VISITS, prisons.reach(prison));
        if (personId.equals(actor.personId())) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return prison;
    }
}
