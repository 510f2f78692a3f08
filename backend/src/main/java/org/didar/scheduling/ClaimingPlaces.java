package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.people.KeepingPrisoners;
import org.didar.people.KeptPrisoner;
import org.didar.places.PrisonView;
import org.didar.scheduling.TakingStations.Choice;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.Slot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes places for visits, and gives them back. Everything joins the caller's transaction, so that
 * a visit and its place come and go together; without one it fails. A caller retries the whole
 * transaction when the database chose it to end a deadlock: {@link org.didar.kernel.Contention}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ClaimingPlaces {

    private static final int ALTERNATIVES = 3;

    private final KeepingPrisoners prisoners;
    private final CheckingWishes checking;
    private final OfferedTimes offered;
    private final KeepingApart apart;
    private final InvitingOfficials officials;
    private final TakingStations stations;
    private final TickClaims claims;
    private final ClaimedPlaces places;
    private final Turns turns;
    private final TurnRules periods;
    private final MakingUp makingUp;
    private final FreeTimes freeTimes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimingPlaces(
            KeepingPrisoners prisoners,
            CheckingWishes checking,
            OfferedTimes offered,
            KeepingApart apart,
            InvitingOfficials officials,
            TakingStations stations,
            TickClaims claims,
            ClaimedPlaces places,
            Turns turns,
            TurnRules periods,
            MakingUp makingUp,
            FreeTimes freeTimes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.prisoners = prisoners;
        this.checking = checking;
        this.offered = offered;
        this.apart = apart;
        this.officials = officials;
        this.stations = stations;
        this.claims = claims;
        this.places = places;
        this.turns = turns;
        this.periods = periods;
        this.makingUp = makingUp;
        this.freeTimes = freeTimes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a place, the prisoner and the visitors for this visit until then. Fails with {@code
     * relationship.missing}, {@code visitor.restricted}, {@code prisoner.restricted}, {@code
     * permit.missing}, {@code slot.too_soon}, {@code slot.too_far}, {@code party.too_large}, {@code
     * slot.not_offered}, {@code quota.used} or, with the nearest free times as {@code
     * alternatives}, {@code slot.taken}.
     */
    public Place hold(Wish wish, Instant until) {
        return hold(prisoners.keep(wish.prisonerId()), wish, until);
    }

    /** The same for who keeps the prisoner already. */
    public Place hold(KeptPrisoner prisoner, Wish wish, Instant until) {
        Instant now = clock.instant();
        OfferedTimes.Offer offer = offered.of(prisoner.prisonId(), wish.kind());
        PrisonView prison = offer.prison();
        Apart near = apart.lock(wish.prisonerId(), prison);
        checking.check(wish, prison, now);
        List<Slot> slots = offer.at(wish.start());
        if (slots.isEmpty()) {
            throw new Problem(SchedulingProblem.SLOT_NOT_OFFERED);
        }
        Choice choice = new Choice(slots, near, officials.of(wish.official(), prison, slots));
        if (choice.lacksOfficial()) {
            throw new Problem(SchedulingProblem.OFFICIAL_ELSEWHERE)
                    .with("alternatives", freeTimes.nearest(wish, ALTERNATIVES));
        }
        holdTurn(wish, prison, until, now);
        TakingStations.Taken taken =
                stations.take(wish, choice, until, now).orElseThrow(() -> taken(wish));
        Place place = places.hold(wish, prison.id(), taken, until);
        if (checking.waivesNotice(wish, prison, now)) {
            events.publishEvent(NoticeWaived.by(wish, prison.id()));
        }
        return place;
    }

    /**
     * Makes a held place the visit's own. Fails with {@code hold.expired} when the hold's end has
     * passed or anything of it is gone.
     */
    public void confirm(UUID visitId) {
        if (!places.confirm(visitId, claims.confirm(visitId), clock.instant())) {
            throw expired();
        }
        turns.confirm(visitId);
    }

    /**
     * Gives up whatever the visit still claims; a second time nothing happens.
     *
     * @param quotaGivenBack whether the turn may be used again
     */
    public void release(UUID visitId, boolean quotaGivenBack) {
        claims.release(visitId);
        places.release(visitId);
        if (quotaGivenBack) {
            turns.giveBack(visitId);
        }
    }

    /**
     * Gives up what a lost visit still claims. The turn it used becomes a visit that is owed to
     * whoever led it, once; a second time nothing happens.
     */
    public void makeWhole(UUID visitId, UUID leadId, UUID prisonId) {
        claims.release(visitId);
        places.release(visitId);
        makingUp.grant(visitId, leadId, clock.instant(), periods.makeUpValid(prisonId));
    }

    /** Removes every trace of a visit that is forgotten. */
    public void forget(UUID visitId) {
        release(visitId, true);
        makingUp.forget(visitId);
    }

    /** Whether a turn counts as used by this visit. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean isQuotaUsedBy(UUID visitId) {
        return turns.isUsedBy(visitId);
    }

    private void holdTurn(Wish wish, PrisonView prison, Instant until, Instant now) {
        if (!wish.kind().usesQuota()) {
            return;
        }
        LocalDate day = wish.start().atZone(prison.zone()).toLocalDate();
        if (!turns.hold(wish, periods.at(prison, wish.kind()), day, until, now)) {
            throw new Problem(SchedulingProblem.QUOTA_USED);
        }
    }

    private Problem taken(Wish wish) {
        return new Problem(SchedulingProblem.SLOT_TAKEN)
                .with("alternatives", freeTimes.nearest(wish, ALTERNATIVES));
    }

    private static Problem expired() {
        return new Problem(SchedulingProblem.HOLD_EXPIRED);
    }
}
