package org.didar.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.Restriction.Bars;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A judge bars visits by an order that has a number and an end; a prison bars them as discipline
 * for at most three turns, which counts only once a judge has confirmed it (CCP 524). Visits that
 * are booked already are called off in the same transaction, by their own module.
 */
@Service
@Transactional
public class RestrictingVisits {

    private final Restrictions restrictions;
    private final Relationships relationships;
    private final KeepingPrisoners prisoners;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestrictingVisits(
            Restrictions restrictions,
            Relationships relationships,
            KeepingPrisoners prisoners,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.relationships = relationships;
        this.prisoners = prisoners;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param bars the prisoner, and the visitor unless everyone is barred
     * @param document the order's number
     */
    public void byOrder(Actor actor, VisitBan bars, String document) {
        UUID prison = prisonIfMay(actor, Act.RESTRICT_VISITS, bars.prisonerId());
        requireTimes(bars);
        requireKnown(bars);
        Restriction restriction =
                restrictions.save(
                        Restriction.judicial(of(bars), document, actor.id(), clock.instant()));
        holds(restriction, bars.prisonerId(), prison, actor);
    }

    /** Bars nobody yet: a judge has to {@link #confirm} it. */
    public void asDiscipline(Actor actor, VisitBan bars, String reason) {
        UUID prison = prisonIfMay(actor, Act.DISCIPLINE, bars.prisonerId());
        requireTimes(bars);
        Restriction restriction =
                restrictions.save(
                        Restriction.disciplinary(of(bars), reason, actor.id(), clock.instant()));
        events.publishEvent(
                new RestrictionProposed(restriction.id(), bars.prisonerId(), prison, actor.id()));
    }

    /** The judge makes a prison's ban count. */
    void confirm(Actor actor, UUID restrictionId) {
        Restriction restriction = find(restrictionId);
        UUID prisoner = prisonerOf(restriction);
        UUID prison = prisonIfMay(actor, Act.CONFIRM_DISCIPLINE, prisoner);
        restriction.confirm(actor.id(), clock.instant());
        holds(restriction, prisoner, prison, actor);
    }

    /** The judge ends a ban before its time, or lets a prison's come to nothing. */
    void lift(Actor actor, UUID restrictionId) {
        Restriction restriction = find(restrictionId);
        UUID prisoner = prisonerOf(restriction);
        UUID prison = prisonIfMay(actor, Act.RESTRICT_VISITS, prisoner);
        boolean held = restriction.state(clock.instant()) == RestrictionState.HOLDS;
        restriction.lift(actor.id(), clock.instant());
        restrictions.flush();
        events.publishEvent(
                new RestrictionLifted(
                        restrictionId, prisoner, restriction.personId(), prison, actor.id(), held));
    }

    private void holds(Restriction restriction, UUID prisoner, UUID prison, Actor actor) {
        restrictions.flush();
        events.publishEvent(
                new VisitsRestricted(
                        restriction.id(), prisoner, restriction.personId(), prison, actor.id()));
    }

    /** The past is not barred any more. */
    private void requireTimes(VisitBan bars) {
        if (!bars.startsAt().isBefore(bars.endsAt()) || !bars.endsAt().isAfter(clock.instant())) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    List.of(new Problem.FieldProblem("until", "field.future")));
        }
    }

    /** A visitor who is barred by name has a relationship, in whatever state. */
    private void requireKnown(VisitBan bars) {
        UUID person = bars.personId();
        if (person != null
                && relationships.findByPersonIdAndPrisonerId(person, bars.prisonerId()).isEmpty()) {
            throw Problem.atField(PeopleProblem.RELATIONSHIP_MISSING, "personId");
        }
    }

    /** Nobody is moved or books meanwhile. */
    private UUID prisonIfMay(Actor actor, Act act, UUID prisonerId) {
        UUID prison = prisoners.prisonOf(prisonerId);
        access.require(actor, act, prisons.reach(prison));
        return prison;
    }

    private Restriction find(UUID restrictionId) {
        return restrictions
                .findById(restrictionId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    private UUID prisonerOf(Restriction restriction) {
        UUID prisoner = restriction.view(clock.instant()).prisonerId();
        if (prisoner == null) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        return prisoner;
    }

    private static Bars of(VisitBan bars) {
        return new Bars(bars.personId(), bars.prisonerId(), bars.startsAt(), bars.endsAt());
    }
}
