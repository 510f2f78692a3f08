package org.didar.waiting;

import java.time.ZoneId;
import java.util.UUID;
import org.didar.people.PrisonerTransferred;
import org.didar.places.PrisonDirectory;
import org.didar.visits.VisitChanged;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a visit becomes of the waiting for it, in the same transaction. */
@Component
class FollowingBookings {

    /** Whoever answers so many offers with silence does not wait any more. */
    private static final int SILENCES = 3;

    private final WaitingEntries entries;
    private final KeepingWaiting keeping;
    private final VisitDirectory visits;
    private final PrisonDirectory prisons;

    FollowingBookings(
            WaitingEntries entries,
            KeepingWaiting keeping,
            VisitDirectory visits,
            PrisonDirectory prisons) {
        this.entries = entries;
        this.keeping = keeping;
        this.visits = visits;
        this.prisons = prisons;
    }

    @EventListener
    void changed(VisitChanged change) {
        switch (change.to()) {
            case CONFIRMED, REQUESTED -> {
                if (change.from() == VisitStatus.HELD) {
                    booked(visits.view(change.visitId()), change.actorId());
                }
            }
            case EXPIRED, CANCELLED, REJECTED -> over(change);
            case HELD, WAITING, LIVE, PAUSED, ENDED, MISSED -> {}
        }
    }

    /** Whoever has their turn back may have what stands free already. */
    private void over(VisitChanged change) {
        entries.offered(change.visitId()).ifPresent(entry -> passed(entry, change));
        keeping.lookSoon(visits.view(change.visitId()).prisonerId());
    }

    /** By the offer or by a time of their own: either way they need wait no longer. */
    private void booked(VisitView visit, @Nullable UUID actor) {
        ZoneId zone = prisons.zone(visit.prisonId());
        for (WaitingEntry entry : entries.open(visit.prisonerId(), visit.lead().personId())) {
            boolean offered = visit.id().equals(entry.offeredVisitId());
            if (offered) {
                keeping.answered(visit.id(), OfferAnswer.TAKEN);
            }
            boolean waits = entry.offeredVisitId() == null && entry.wants(visit.start(), zone);
            if (offered || waits) {
                keeping.end(entry, WaitingState.BOOKED, actor);
            }
        }
    }

    private void passed(WaitingEntry entry, VisitChanged change) {
        boolean silent = change.actorId() == null;
        keeping.answered(change.visitId(), silent ? OfferAnswer.EXPIRED : OfferAnswer.GIVEN_UP);
        if (silent && keeping.unanswered(entry) >= SILENCES) {
            keeping.end(entry, WaitingState.UNANSWERED, null);
        } else {
            keeping.waitOn(entry, change.actorId());
        }
    }

    /** They wait where the prisoner is. */
    @EventListener
    void transferred(PrisonerTransferred transfer) {
        keeping.moved(transfer.prisonerId(), transfer.toPrisonId());
    }
}
