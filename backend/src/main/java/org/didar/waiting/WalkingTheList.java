package org.didar.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.didar.scheduling.JudgingTimes;
import org.didar.scheduling.SchedulingProblem;
import org.didar.scheduling.Wish;
import org.didar.visits.OfferingTimes;
import org.didar.visits.VisitType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Offers one time along the list, who has waited longest first, until nobody more can have it. A
 * time is offered only to people who could book it now, and kept for them until the offer ends.
 */
@Component
class WalkingTheList {

    private static final int LONGEST_WALK = 1000;

    /** What stands against a time whoever asks. */
    private static final Set<String> FOR_ALL =
            Set.of(
                    SchedulingProblem.SLOT_TAKEN.code(),
                    SchedulingProblem.SLOT_NOT_OFFERED.code(),
                    SchedulingProblem.SLOT_TOO_SOON.code(),
                    SchedulingProblem.SLOT_TOO_FAR.code());

    private final WaitingEntries entries;
    private final KeepingWaiting keeping;
    private final JudgingTimes judging;
    private final OfferingTimes offering;
    private final PrisonDirectory prisons;
    private final RulesInForce rules;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WalkingTheList(
            WaitingEntries entries,
            KeepingWaiting keeping,
            JudgingTimes judging,
            OfferingTimes offering,
            PrisonDirectory prisons,
            RulesInForce rules,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.keeping = keeping;
        this.judging = judging;
        this.offering = offering;
        this.prisons = prisons;
        this.rules = rules;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Says how many were offered it: as many as there are places and people for them. */
    int offer(UUID prisonId, Instant start) {
        Instant until = clock.instant().plus(offerLasts(prisonId));
        if (!until.isBefore(start)) {
            return 0;
        }
        ZoneId zone = prisons.zone(prisonId);
        LocalDate day = start.atZone(zone).toLocalDate();
        int offered = 0;
        for (WaitingEntry entry : entries.waitingFor(prisonId, day, LONGEST_WALK)) {
            Optional<String> refused =
                    entry.wants(start, zone)
                            ? tried(entry, start, until)
                            : Optional.of(WaitingProblem.ALREADY.code());
            if (refused.filter(FOR_ALL::contains).isPresent()) {
                break;
            }
            offered += refused.isEmpty() ? 1 : 0;
        }
        return offered;
    }

    /** The code of what stood against it. */
    private Optional<String> tried(WaitingEntry entry, Instant start, Instant until) {
        Wish wish = entry.wish(start);
        Optional<String> refused = judging.refusal(wish);
        if (refused.isPresent()) {
            return refused;
        }
        try {
            boolean given =
                    Boolean.TRUE.equals(transactions.execute(each -> give(entry, wish, until)));
            return given ? Optional.empty() : Optional.of(WaitingProblem.ALREADY.code());
        } catch (DuplicateKeyException hasAnOfferOrHadThisOne) {
            return Optional.of(WaitingProblem.ALREADY.code());
        } catch (Problem changedMeanwhile) {
            return Optional.of(changedMeanwhile.code().code());
        }
    }

    private boolean give(WaitingEntry entry, Wish wish, Instant until) {
        if (!keeping.offer(entry, wish.visitId(), wish.start(), until)) {
            return false;
        }
        offering.offer(wish, entry.personId(), entry.askedBy(), until);
        events.publishEvent(
                new WaitingOffered(entry.id(), wish.visitId(), entry.personId(), until));
        return true;
    }

    private Duration offerLasts(UUID prisonId) {
        return rules.of(prisonId, VisitType.FAMILY_ONLINE.name(), clock.instant())
                .span(Rule.WAITING_LIST_OFFER)
                .duration();
    }
}
