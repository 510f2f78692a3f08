package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.didar.scheduling.MakeUp;
import org.didar.scheduling.MakingUp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a family what it is owed for a visit it lost. */
@Component
@Transactional(readOnly = true)
class ShowingMakeUps {

    private final MakingUp makingUp;
    private final Visits visits;
    private final Clock clock;

    ShowingMakeUps(MakingUp makingUp, Visits visits, Clock clock) {
        this.makingUp = makingUp;
        this.visits = visits;
        this.clock = clock;
    }

    VisitCard.@Nullable Owed owedFor(UUID lostVisitId) {
        MakeUp owed = makingUp.of(lostVisitId).orElse(null);
        Instant now = clock.instant();
        if (owed == null || !now.isBefore(owed.expires())) {
            return null;
        }
        UUID offered = owed.offeredVisitId();
        return new VisitCard.Owed(
                owed.expires(), owed.spentBy() != null, offered == null ? null : offer(offered));
    }

    private VisitCard.@Nullable Offer offer(UUID visitId) {
        Instant now = clock.instant();
        return visits.findById(visitId)
                .map(each -> each.view(now))
                .filter(each -> each.status() == VisitStatus.HELD && now.isBefore(each.heldUntil()))
                .map(each ->
                        new VisitCard.Offer(
                                each.id(),
                                each.start(),
                                each.end(),
                                Objects.requireNonNull(each.heldUntil())))
                .orElse(null);
    }
}
