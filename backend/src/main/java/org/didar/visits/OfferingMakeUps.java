package org.didar.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.Sweep;
import org.didar.rules.Rule;
import org.didar.rules.RulesInForce;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;
import org.didar.scheduling.MakingUp;
import org.didar.scheduling.Place;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.didar.timetable.SessionKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps one named time free for a family that lost a visit, once for each visit lost. Found in the
 * table of what is owed, so that it is made up for after a crash as well.
 */
@Component
class OfferingMakeUps implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(OfferingMakeUps.class);
    private static final int AT_ONCE = 50;

    private final MakingUp owed;
    private final Visits visits;
    private final SavingVisits saving;
    private final ClaimingPlaces places;
    private final FreeTimes freeTimes;
    private final RulesInForce rules;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferingMakeUps(
            MakingUp owed,
            Visits visits,
            SavingVisits saving,
            ClaimingPlaces places,
            FreeTimes freeTimes,
            RulesInForce rules,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owed = owed;
        this.visits = visits;
        this.saving = saving;
        this.places = places;
        this.freeTimes = freeTimes;
        this.rules = rules;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visits.offer-make-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        for (UUID lost : owed.toOffer(clock.instant(), AT_ONCE)) {
            try {
                transactions.executeWithoutResult(each -> offer(lost));
            } catch (ConcurrencyFailureException | Problem faster) {
                log.debug("The time for lost visit {} went: {}", lost, faster.getMessage());
            }
        }
    }

    private void offer(UUID lostId) {
        Optional<Visit> found = visits.findById(lostId);
        if (!owed.startOffer(lostId) || found.isEmpty() || owed.isSpent(lostId)) {
            return;
        }
        Instant now = clock.instant();
        VisitView lost = found.get().view(now);
        Instant until = now.plus(offerLasts(lost, now));
        for (Wish wish : wishes(lost, until)) {
            List<FreeDays.Time> first = freeTimes.from(wish, 1);
            if (!first.isEmpty()) {
                hold(lost, wish.at(first.getFirst().start()), until, now);
                return;
            }
        }
    }

    private void hold(VisitView lost, Wish wish, Instant until, Instant now) {
        Place place = places.hold(wish, until);
        Visit visit =
                Visit.held(
                        wish.visitId(),
                        lost.type(),
                        lost.prisonerId(),
                        place,
                        participants(lost),
                        lost.bookedBy(),
                        until,
                        now);
        saving.save(visit);
        owed.offered(lost.id(), wish.visitId());
        events.publishEvent(new MakeUpOffered(lost.id(), wish.visitId(), until));
    }

    private Duration offerLasts(VisitView lost, Instant now) {
        return rules.of(lost.prisonId(), lost.type().name(), now)
                .span(Rule.MAKE_UP_OFFER)
                .duration();
    }

    /** Whoever was promised an official has the same one, or else another, or else none. */
    private static List<Wish> wishes(VisitView lost, Instant start) {
        SessionKind kind = SessionKind.valueOf(lost.type().name());
        Wish alone = new Wish(Ids.next(), lost.prisonerId(), lost.visitorIds(), start, kind, null);
        WithOfficial same = WithOfficial.keeping(lost.officialId(), true);
        return same == null
                ? List.of(alone)
                : List.of(alone.with(same), alone.with(WithOfficial.ANYBODY), alone);
    }

    private static List<Participant> participants(VisitView lost) {
        return lost.visitors().stream()
                .map(each -> new Participant(each.personId(), each.relation(), each.lead()))
                .toList();
    }
}
