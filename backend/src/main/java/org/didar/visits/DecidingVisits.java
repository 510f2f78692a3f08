package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.people.VisitAllowed;
import org.didar.rules.Rule.Unanswered;
import org.didar.scheduling.ClaimingPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says yes or no to visits that were asked for: an official, a permit that came, or the deadline. A
 * missing permit or a ban is looked at in that moment and passed by nobody.
 */
@Service
public class DecidingVisits {

    private static final String UNANSWERED = "UNANSWERED";

    private final Visits visits;
    private final SavingVisits saving;
    private final RequestingVisits requesting;
    private final VisitDirectory directory;
    private final ClaimingPlaces places;
    private final Clock clock;

    DecidingVisits(
            Visits visits,
            SavingVisits saving,
            RequestingVisits requesting,
            VisitDirectory directory,
            ClaimingPlaces places,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.requesting = requesting;
        this.directory = directory;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code permit.missing} or what else bars one of the visitors
     */
    @Transactional
    public void approve(Actor actor, UUID visitId) {
        Visit visit = find(actor, visitId);
        requesting
                .blocking(visit.view(clock.instant()))
                .ifPresent(code -> {
                    throw new Problem(code);
                });
        confirm(visit, actor.id(), null);
    }

    @Transactional
    public void reject(Actor actor, UUID visitId, RejectReason reason) {
        reject(find(actor, visitId), actor.id(), reason.name());
    }

    /** In the permit's transaction: what waited for it alone is a visit now. */
    @EventListener
    void allowed(VisitAllowed permit) {
        visits.ofPrisoner(permit.prisonerId(), Set.of(VisitStatus.REQUESTED)).stream()
                .filter(visit -> !visit.awaitsApproval())
                .filter(visit -> requesting.blocking(visit.view(clock.instant())).isEmpty())
                .forEach(visit -> confirm(visit, permit.actorId(), null));
    }

    /** The deadline has passed; saving is part of it. */
    void unanswered(Visit visit) {
        Instant now = clock.instant();
        VisitView view = visit.view(now);
        Optional<ProblemCode> blocking = requesting.blocking(view);
        boolean confirms =
                blocking.isEmpty()
                        && now.isBefore(view.start())
                        && requesting.unanswered(view, now) == Unanswered.CONFIRM;
        if (confirms) {
            confirm(visit, null, UNANSWERED);
        } else {
            reject(visit, null, blocking.map(CheckingAgain::reason).orElse(UNANSWERED));
        }
    }

    private void confirm(Visit visit, @Nullable UUID actor, @Nullable String reason) {
        visit.approve(actor, reason, clock.instant());
        saving.save(visit);
    }

    private void reject(Visit visit, @Nullable UUID actor, String reason) {
        visit.reject(actor, reason, clock.instant());
        places.release(visit.id(), true);
        saving.save(visit);
    }

    /** Nobody decides about a visit of their own. */
    private Visit find(Actor actor, UUID visitId) {
        VisitView visit = directory.require(actor, Act.DECIDE_VISIT, visitId);
        if (actor.personId() != null && visit.visitorIds().contains(actor.personId())) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return visits.findById(visitId).orElseThrow();
    }
}
