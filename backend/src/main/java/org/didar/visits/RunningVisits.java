package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.VisitEligibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a visit on its day. Each call joins the caller's transaction, which must exist,
 * and refuses with {@code visit.transition} what the visit's state does not allow.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RunningVisits {

    private final Visits visits;
    private final SavingVisits saving;
    private final GivingTurnsBack turns;
    private final Courses courses;
    private final VisitEligibility eligibility;
    private final VisitRules rules;
    private final Clock clock;

    RunningVisits(
            Visits visits,
            SavingVisits saving,
            GivingTurnsBack turns,
            Courses courses,
            VisitEligibility eligibility,
            VisitRules rules,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.turns = turns;
        this.courses = courses;
        this.eligibility = eligibility;
        this.rules = rules;
        this.clock = clock;
    }

    /** Refuses entry to a room that is not open yet or closed for good. */
    public void requireOpen(UUID visitId) {
        Visit visit = find(visitId);
        if (visit.status().isFinal() || !clock.instant().isBefore(visit.end())) {
            throw new Problem(VisitProblem.OVER);
        }
        boolean booked =
                visit.status() != VisitStatus.HELD && visit.status() != VisitStatus.REQUESTED;
        Instant opens = rules.opensAt(visit.view(clock.instant()));
        if (!booked || clock.instant().isBefore(opens)) {
            throw new Problem(VisitProblem.NOT_OPEN);
        }
    }

    /** The family or the prisoner has come into the room. */
    public void await(UUID visitId, UUID actor) {
        change(visitId, (visit, now) -> visit.await(actor, now));
    }

    /**
     * Lets the family in: a new round. Permits and restrictions are looked at once more; what
     * stands against a visitor now is the problem thrown.
     */
    public void admit(UUID visitId, UUID actor) {
        change(
                visitId,
                (visit, now) -> {
                    VisitView view = visit.view(now);
                    for (UUID visitor : view.visitorIds()) {
                        eligibility
                                .blocking(visitor, view.prisonerId(), now)
                                .ifPresent(code -> {
                                    throw new Problem(code);
                                });
                    }
                    visit.admit(actor, now);
                });
    }

    /** Both sides have sound, or one has lost it. */
    public void bothTalk(UUID visitId, boolean both) {
        change(
                visitId,
                (visit, now) -> {
                    if (both) {
                        visit.talk(now);
                    } else {
                        visit.fallSilent(now);
                    }
                });
    }

    public void pause(UUID visitId, PauseReason reason, UUID actor) {
        change(visitId, (visit, now) -> visit.pause(reason, actor, now));
    }

    /** Nobody is admitted until the officer has looked again: a new round. */
    public void identifyAgain(UUID visitId, PauseReason reason, UUID actor) {
        change(visitId, (visit, now) -> visit.identifyAgain(reason, actor, now));
    }

    public void resume(UUID visitId, UUID actor) {
        change(visitId, (visit, now) -> visit.resume(actor, now));
    }

    /** An officer ends the visit before its time. */
    public void end(UUID visitId, EndReason reason, UUID actor) {
        change(
                visitId,
                (visit, now) ->
                        end(
                                visit,
                                Verdict.byOfficer(
                                        reason, held(visit, now), course(visit).orElse(null)),
                                actor,
                                reason.name()));
    }

    /** An order or a withdrawn permit stops the visit; it is never the family's fault. */
    void endByOrder(Visit visit, @Nullable UUID actor, String reason) {
        end(visit, Verdict.byOrder(held(visit, clock.instant())), actor, reason);
    }

    void endOnTime(Visit visit, Presence.Sides sides) {
        Instant now = clock.instant();
        Verdict.Held held = held(visit, now);
        Verdict verdict =
                course(visit)
                        .map(course -> Verdict.atTheEnd(held, course))
                        .orElseGet(() -> Verdict.atTheEnd(held, sides));
        end(visit, verdict, null, "TIME");
    }

    /** The grace is over, or the visit's whole time, and the family is not there. */
    void missFamily(Visit visit, Presence.Sides sides) {
        miss(visit, Verdict.withoutFamily(sides, course(visit).orElse(null)));
    }

    void miss(Visit visit, Verdict verdict) {
        visit.miss(verdict.outcome(), verdict.fault(), verdict.quotaUsed(), clock.instant());
        turns.after(visit);
        saving.save(visit);
    }

    private void end(Visit visit, Verdict verdict, @Nullable UUID actor, String reason) {
        Instant now = clock.instant();
        visit.end(verdict.outcome(), verdict.fault(), verdict.quotaUsed(), actor, reason, now);
        turns.after(visit);
        saving.save(visit);
    }

    private Optional<Course> course(Visit visit) {
        Instant now = clock.instant();
        return courses.of(visit.view(now), now);
    }

    private Verdict.Held held(Visit visit, Instant now) {
        return new Verdict.Held(
                visit.start(),
                visit.bookedEnd(),
                visit.liveAt(),
                visit.minutesHeld(now),
                rules.makeWholePercent(visit.view(now)));
    }

    private void change(UUID visitId, BiConsumer<Visit, Instant> change) {
        Visit visit = find(visitId);
        change.accept(visit, clock.instant());
        saving.save(visit);
    }

    private Visit find(UUID visitId) {
        return visits.findById(visitId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }
}
