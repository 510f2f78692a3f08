package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.ProblemCode;
import org.didar.people.PermitWithdrawn;
import org.didar.people.VisitEligibility;
import org.didar.people.VisitsRestricted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Permits and restrictions are looked at again on every change and a day before the visit (and at
 * admission, by {@link RunningVisits#admit}): what no longer may be, is not held. It never costs
 * the family its turn.
 */
@Component
class CheckingAgain {

    private final Visits visits;
    private final SavingVisits saving;
    private final RunningVisits running;
    private final GivingTurnsBack turns;
    private final VisitEligibility eligibility;
    private final Clock clock;

    CheckingAgain(
            Visits visits,
            SavingVisits saving,
            RunningVisits running,
            GivingTurnsBack turns,
            VisitEligibility eligibility,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.running = running;
        this.turns = turns;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** In the transaction of the order: there is no moment in which both hold. */
    @EventListener
    void restricted(VisitsRestricted order) {
        checkAll(order.prisonerId(), order.actorId());
    }

    @EventListener
    void withdrawn(PermitWithdrawn permit) {
        checkAll(permit.prisonerId(), permit.actorId());
    }

    private void checkAll(UUID prisonerId, UUID actor) {
        visits.ofPrisoner(prisonerId, VisitStatus.open())
                .forEach(visit -> {
                    if (stops(visit, actor)) {
                        saving.save(visit);
                    }
                });
    }

    /**
     * Calls the visit off if something bars one of its people from it.
     *
     * @param actor whose order it is, or {@code null} when the clock asks
     * @return whether it was called off; saving it is left to the caller
     */
    boolean stops(Visit visit, @Nullable UUID actor) {
        Instant now = clock.instant();
        Optional<ProblemCode> barred =
                barred(visit.view(now), now).filter(code -> !isWaitedFor(visit, code));
        barred.ifPresent(code -> callOff(visit, actor, reason(code), now));
        return barred.isPresent();
    }

    /** What is under way is judged by this moment, what is to come by its start. */
    private Optional<ProblemCode> barred(VisitView visit, Instant now) {
        Instant at = visit.status().isUnderWay() ? now : visit.start();
        return eligibility.blocking(visit.visitorIds(), visit.prisonerId(), at);
    }

    /** What is not yet a visit waits for its permit; the deadline says how long. */
    private static boolean isWaitedFor(Visit visit, ProblemCode code) {
        return RequestingVisits.isPermit(code)
                && (visit.status() == VisitStatus.HELD || visit.status() == VisitStatus.REQUESTED);
    }

    private void callOff(Visit visit, @Nullable UUID actor, String reason, Instant now) {
        switch (visit.status()) {
            case HELD -> {
                visit.expire(actor, now);
                turns.after(visit);
            }
            case REQUESTED, CONFIRMED, WAITING -> {
                visit.cancel(Outcome.PRISON_CANCELLED, actor, reason, false, now);
                turns.after(visit);
            }
            case LIVE, PAUSED -> running.endByOrder(visit, actor, reason);
            case ENDED, MISSED, CANCELLED, REJECTED, EXPIRED -> {
                // Over already.
            }
        }
    }

    /** {@code PRISONER_RESTRICTED} for {@code prisoner.restricted}. */
    static String reason(ProblemCode code) {
        return code.code().replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
