package org.didar.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Sweep;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.FreeDays;
import org.didar.scheduling.FreeTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks now and then for everybody who waits whether something suits them that nobody gave up: a
 * new session, a day that has come within the horizon, a ban that is over. Ends what is over.
 */
@Component
class LookingAgain implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(LookingAgain.class);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final int AT_ONCE = 200;
    private static final int TIMES = 5;

    private final WaitingEntries entries;
    private final KeepingWaiting keeping;
    private final FreedTimes freed;
    private final FreeTimes freeTimes;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final TransactionOperations transactions;
    private final Clock clock;

    LookingAgain(
            WaitingEntries entries,
            KeepingWaiting keeping,
            FreedTimes freed,
            FreeTimes freeTimes,
            PeopleDirectory people,
            PrisonDirectory prisons,
            TransactionOperations transactions,
            Clock clock) {
        this.entries = entries;
        this.keeping = keeping;
        this.freed = freed;
        this.freeTimes = freeTimes;
        this.people = people;
        this.prisons = prisons;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting.look-again";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        for (WaitingEntry entry : entries.toLookAt(clock.instant(), AT_ONCE)) {
            try {
                transactions.executeWithoutResult(each -> look(entry));
            } catch (ConcurrencyFailureException faster) {
                log.debug("Entry {} is looked at later: {}", entry.id(), faster.getMessage());
            }
        }
    }

    private void look(WaitingEntry entry) {
        LocalDate today = freeTimes.today(entry.prisonerId());
        if (today.isAfter(entry.lastDay())) {
            keeping.end(entry, WaitingState.OVER, null);
        } else if (isStranger(entry.personId(), entry.prisonerId())) {
            keeping.end(entry, WaitingState.UNRELATED, null);
        } else {
            keeping.lookAgain(entry, clock.instant().plus(BETWEEN));
            suiting(entry).stream()
                    .filter(start -> !keeping.wasOffered(entry, start))
                    .limit(TIMES)
                    .forEach(start -> freed.note(entry.prisonId(), start));
        }
    }

    private boolean isStranger(UUID person, UUID prisoner) {
        return people.approvedRelation(person, prisoner).isEmpty();
    }

    /** What the entry's people could book now in their days. */
    List<Instant> suiting(WaitingEntry entry) {
        LocalDate today = freeTimes.today(entry.prisonerId());
        LocalDate first = entry.firstDay().isBefore(today) ? today : entry.firstDay();
        LocalDate horizon = today.plusDays(freeTimes.daysToHorizon(entry.prisonerId()));
        LocalDate end = entry.lastDay().isBefore(horizon) ? entry.lastDay().plusDays(1) : horizon;
        if (!first.isBefore(end)) {
            return List.of();
        }
        int days = Math.toIntExact(first.datesUntil(end).count());
        ZoneId zone = prisons.zone(entry.prisonId());
        return freeTimes.find(entry.prisonerId(), entry.visitors(), first, days).days().stream()
                .flatMap(day -> day.times().stream())
                .map(FreeDays.Time::start)
                .filter(start -> entry.wants(start, zone))
                .toList();
    }
}
