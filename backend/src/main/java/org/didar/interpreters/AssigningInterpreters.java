package org.didar.interpreters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.interpreters.InterpreterChanged.What;
import org.didar.interpreters.Interpreters.Assigned;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.AccompanyingVisits;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitMoved;
import org.didar.visits.VisitProblem;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.didar.visits.VisitsForgotten;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives confirmed visits their interpreters, of whom each is at one visit at a time. */
@Service
@Transactional
class AssigningInterpreters {

    private final Interpreters interpreters;
    private final AccompanyingVisits accompanying;
    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final ApplicationEventPublisher events;

    AssigningInterpreters(
            Interpreters interpreters,
            AccompanyingVisits accompanying,
            VisitDirectory visits,
            PrisonDirectory prisons,
            ApplicationEventPublisher events) {
        this.interpreters = interpreters;
        this.accompanying = accompanying;
        this.visits = visits;
        this.prisons = prisons;
        this.events = events;
    }

    /**
     * Who interprets, and who could.
     *
     * @param assigned {@code null} when nobody does
     */
    record Choices(@Nullable Assigned assigned, List<Choice> choices) {}

    /**
     * @param free whether they are at no other visit then
     */
    record Choice(UUID id, String name, List<String> languages, boolean free) {}

    Choices choices(Actor actor, UUID visitId) {
        VisitView visit = visits.require(actor, Act.ARRANGE_VISIT, visitId);
        List<Interpreter> all = interpreters.in(province(visit));
        Collection<UUID> ids = all.stream().map(Interpreter::id).toList();
        Set<UUID> free = accompanying.free(visitId, ids, visit.start(), visit.end());
        return new Choices(
                interpreters.at(visitId).orElse(null),
                all.stream()
                        .map(each ->
                                new Choice(
                                        each.id(),
                                        each.name(),
                                        each.languages(),
                                        free.contains(each.id())))
                        .toList());
    }

    /**
     * From now on they interpret at the visit, in place of whoever did.
     *
     * @throws Problem {@code interpreter.elsewhere}, {@code interpreter.language}, {@code
     *     visit.transition} for what is not confirmed or has begun
     */
    void assign(Actor actor, UUID visitId, UUID interpreterId, String language) {
        VisitView visit = confirmed(actor, visitId);
        Interpreter somebody =
                interpreters
                        .lock(interpreterId, province(visit))
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        if (!somebody.knows(language)) {
            throw new Problem(InterpreterProblem.LANGUAGE);
        }
        giveUp(visitId);
        if (!accompanying.claim(visitId, interpreterId, visit.start(), visit.end())) {
            throw new Problem(InterpreterProblem.ELSEWHERE);
        }
        interpreters.assign(visitId, interpreterId, language);
        events.publishEvent(new InterpreterChanged(What.ASSIGNED, visitId, actor.id()));
    }

    /** Nobody interprets any more; where nobody did nothing happens. */
    void withdraw(Actor actor, UUID visitId) {
        confirmed(actor, visitId);
        if (interpreters.at(visitId).isPresent()) {
            giveUp(visitId);
            events.publishEvent(new InterpreterChanged(What.WITHDRAWN, visitId, actor.id()));
        }
    }

    /** The interpreter comes along where free at the new time and serving there, else is lost. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(VisitMoved moved) {
        interpreters.at(moved.visitId()).ifPresent(assigned -> follow(moved.visitId(), assigned));
    }

    private void follow(UUID visitId, Assigned assigned) {
        VisitView visit = visits.view(visitId);
        accompanying.release(visitId);
        UUID who = assigned.interpreterId();
        boolean serves = interpreters.lock(who, province(visit)).isPresent();
        if (!serves || !accompanying.claim(visitId, who, visit.start(), visit.end())) {
            interpreters.withdraw(visitId);
            events.publishEvent(new InterpreterChanged(What.LOST, visitId, null));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(VisitsForgotten forgotten) {
        forgotten.visitIds().forEach(interpreters::withdraw);
    }

    private UUID province(VisitView visit) {
        return prisons.prison(visit.prisonId()).provinceId();
    }

    private void giveUp(UUID visitId) {
        accompanying.release(visitId);
        interpreters.withdraw(visitId);
    }

    private VisitView confirmed(Actor actor, UUID visitId) {
        VisitView visit = visits.require(actor, Act.ARRANGE_VISIT, visitId);
        if (visit.status() != VisitStatus.CONFIRMED) {
            throw new Problem(VisitProblem.TRANSITION);
        }
        return visit;
    }
}
