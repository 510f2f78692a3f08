package org.didar.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Retained;
import org.didar.people.RelationshipApproved;
import org.didar.people.RelationshipRefused;
import org.didar.people.TakeoverGranted;
import org.didar.people.TakeoverRefused;
import org.didar.people.TakeoverWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures serve to decide: their time is counted from the decision, and one that still waits is
 * kept, however old.
 */
@Component
class ForgettingEvidence implements Retained {

    private final Evidences evidences;
    private final SealedFiles files;
    private final Clock clock;

    ForgettingEvidence(Evidences evidences, SealedFiles files, Clock clock) {
        this.evidences = evidences;
        this.files = files;
        this.clock = clock;
    }

    @EventListener
    void approved(RelationshipApproved event) {
        served(event.relationshipId());
    }

    @EventListener
    void refused(RelationshipRefused event) {
        served(event.relationshipId());
    }

    @EventListener
    void granted(TakeoverGranted event) {
        served(event.takeoverId());
    }

    @EventListener
    void refused(TakeoverRefused event) {
        served(event.takeoverId());
    }

    @EventListener
    void withdrawn(TakeoverWithdrawn event) {
        served(event.takeoverId());
    }

    private void served(UUID matter) {
        evidences.serving(matter).forEach(each -> each.served(clock.instant()));
    }

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    @Transactional(readOnly = true)
    public Stock olderThan(Instant before) {
        List<Evidence> oldest =
                evidences.findByDecidedAtBeforeOrderByDecidedAt(before, Limit.of(1));
        return oldest.isEmpty()
                ? Stock.NONE
                : new Stock(
                        evidences.countByDecidedAtBefore(before), oldest.getFirst().decidedAt());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetOlderThan(Instant before, int most) {
        List<Evidence> old =
                evidences.findByDecidedAtBeforeOrderByDecidedAt(before, Limit.of(most));
        forget(old);
        return old.size();
    }

    /** Rows at once, files when that is certain; what a crash leaves between is cleared later. */
    void forget(List<Evidence> gone) {
        evidences.deleteAll(gone);
        evidences.flush();
        gone.forEach(each -> files.forgetAfterCommit(each.id()));
    }
}
