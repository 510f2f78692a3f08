package org.didar.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.people.PeopleProblem;
import org.didar.scheduling.FreeTimes;
import org.didar.visits.BookingVisits;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Families begin to wait for a time and stop. Each call is one transaction. */
@Service
class JoiningWaitingList {

    /** Nobody plans further ahead, and the horizon is never as far. */
    private static final int MOST_DAYS = 92;

    private static final Duration SHOWN_AFTER = Duration.ofDays(7);

    private final WaitingEntries entries;
    private final KeepingWaiting keeping;
    private final LookingAgain looking;
    private final BookingVisits booking;
    private final FreeTimes freeTimes;
    private final PeopleDirectory people;
    private final Access access;
    private final Clock clock;

    JoiningWaitingList(
            WaitingEntries entries,
            KeepingWaiting keeping,
            LookingAgain looking,
            BookingVisits booking,
            FreeTimes freeTimes,
            PeopleDirectory people,
            Access access,
            Clock clock) {
        this.entries = entries;
        this.keeping = keeping;
        this.looking = looking;
        this.booking = booking;
        this.freeTimes = freeTimes;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** With whom and when: prison-local days, both included. */
    record Wanted(
            UUID prisonerId,
            Set<UUID> companions,
            LocalDate firstDay,
            LocalDate lastDay,
            DayPart part) {}

    /**
     * Begins to wait.
     *
     * @throws Problem {@code waiting.time_free} when something suits already, {@code
     *     waiting.already}
     */
    @Transactional
    public UUID join(Actor actor, Wanted wanted) {
        UUID own = actor.personId();
        boolean related =
                own != null && people.approvedRelation(own, wanted.prisonerId()).isPresent();
        access.require(actor, Act.BOOK_VISIT, Reach.ofPersons(related ? Set.of(own) : Set.of()));
        Objects.requireNonNull(own);
        requireDays(wanted);
        requireParty(own, wanted);
        WaitingEntry entry = entry(actor, own, wanted);
        if (!entries.open(wanted.prisonerId(), own).isEmpty()) {
            throw new Problem(WaitingProblem.ALREADY);
        }
        if (!looking.suiting(entry).isEmpty()) {
            throw new Problem(WaitingProblem.TIME_FREE);
        }
        try {
            keeping.begin(entry);
        } catch (DuplicateKeyException twice) {
            throw new Problem(WaitingProblem.ALREADY);
        }
        return entry.id();
    }

    private void requireDays(Wanted wanted) {
        LocalDate today = freeTimes.today(wanted.prisonerId());
        boolean past = wanted.lastDay().isBefore(today);
        boolean far = wanted.lastDay().isAfter(today.plusDays(MOST_DAYS));
        if (past || far || wanted.lastDay().isBefore(wanted.firstDay())) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "lastDay");
        }
    }

    private void requireParty(UUID own, Wanted wanted) {
        if (!people.isAdult(own)) {
            throw new Problem(PeopleProblem.LEADER_TOO_YOUNG);
        }
        for (UUID companion : wanted.companions()) {
            if (people.approvedRelation(companion, wanted.prisonerId()).isEmpty()) {
                throw new Problem(PeopleProblem.RELATIONSHIP_MISSING);
            }
        }
    }

    private WaitingEntry entry(Actor actor, UUID own, Wanted wanted) {
        Set<UUID> companions = new HashSet<>(wanted.companions());
        companions.remove(own);
        return new WaitingEntry(
                Ids.next(),
                wanted.prisonerId(),
                people.prisoner(wanted.prisonerId()).prisonId(),
                own,
                actor.id(),
                companions,
                wanted.firstDay(),
                wanted.lastDay(),
                wanted.part(),
                clock.instant(),
                WaitingState.WAITING,
                null);
    }

    /** Stops waiting and gives up what is offered; a second time nothing happens. */
    @Transactional
    public void leave(Actor actor, UUID entryId) {
        WaitingEntry entry =
                entries.of(entryId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(actor, Act.BOOK_VISIT, Reach.ofPersons(Set.of(entry.personId())));
        if (entry.offeredVisitId() != null) {
            booking.cancel(actor, entry.offeredVisitId(), null);
        }
        keeping.end(entry, WaitingState.LEFT, actor.id());
    }

    /** One's own that are open or ended of late, the newest first. */
    @Transactional(readOnly = true)
    public List<WaitingEntry> mine(Actor actor) {
        access.requireAnywhere(actor, Act.BOOK_VISIT);
        Instant ended = clock.instant().minus(SHOWN_AFTER);
        return actor.personId() == null ? List.of() : entries.ofPerson(actor.personId(), ended);
    }
}
