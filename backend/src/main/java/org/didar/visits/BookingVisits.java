package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.people.KeepingPrisoners;
import org.didar.people.KeptPrisoner;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.MakingUp;
import org.didar.scheduling.SchedulingProblem;
import org.didar.scheduling.Waiver;
import org.didar.scheduling.WithOfficial;
import org.didar.visits.TakingTimes.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a time, keeping it, giving it back. Each call is one transaction. */
@Service
public class BookingVisits {

    private final Visits visits;
    private final SavingVisits saving;
    private final TakingTimes taking;
    private final ClaimingPlaces places;
    private final GivingTurnsBack turns;
    private final MakingUp makingUp;
    private final KeepingPrisoners prisoners;
    private final PrisonDirectory prisons;
    private final Access access;
    private final VisitRules rules;
    private final RequestingVisits requesting;
    private final Clock clock;

    BookingVisits(
            Visits visits,
            SavingVisits saving,
            TakingTimes taking,
            ClaimingPlaces places,
            GivingTurnsBack turns,
            MakingUp makingUp,
            KeepingPrisoners prisoners,
            PrisonDirectory prisons,
            Access access,
            VisitRules rules,
            RequestingVisits requesting,
            Clock clock) {
        this.visits = visits;
        this.saving = saving;
        this.taking = taking;
        this.places = places;
        this.turns = turns;
        this.makingUp = makingUp;
        this.prisoners = prisoners;
        this.prisons = prisons;
        this.access = access;
        this.rules = rules;
        this.requesting = requesting;
        this.clock = clock;
    }

    /**
     * Keeps a time for the actor and their companions until the hold ends.
     *
     * @throws Problem {@code slot.taken} with {@code alternatives} and every rule of scheduling
     */
    @Transactional
    public UUID hold(Actor actor, UUID prisonerId, Instant start, Set<UUID> companions) {
        UUID id = Ids.next();
        hold(actor, id, prisonerId, start, companions);
        return id;
    }

    /** The same for a visit whose id is known before. */
    @Transactional
    public void hold(Actor actor, UUID id, UUID prisonerId, Instant start, Set<UUID> companions) {
        hold(actor, id, prisonerId, start, companions, null);
    }

    /**
     * The same for a visit that an official joins.
     *
     * @param official {@code null} for nobody
     */
    @Transactional
    public void hold(
            Actor actor,
            UUID id,
            UUID prisonerId,
            Instant start,
            Set<UUID> companions,
            @Nullable WithOfficial official) {
        UUID booker = actor.personId();
        // A prisoner who is nothing to them is not there for them either.
        Party party = booker == null ? null : taking.party(prisonerId, booker, companions);
        Set<UUID> own = party != null && party.isRelated() ? Set.of(party.lead()) : Set.of();
        access.require(actor, Act.BOOK_VISIT, Reach.ofPersons(own));
        Objects.requireNonNull(party);
        KeptPrisoner prisoner = prisoners.keep(prisonerId);
        giveUpOffers(actor, prisonerId, party.lead());
        taking.take(actor, id, prisoner, party, start, null, official);
    }

    /** Who chooses a time of their own no longer needs the one that was kept for them. */
    private void giveUpOffers(Actor actor, UUID prisonerId, UUID booker) {
        Instant now = clock.instant();
        for (UUID each : makingUp.offersTo(prisonerId, booker, now)) {
            visits.findById(each)
                    .filter(visit -> visit.status() == VisitStatus.HELD)
                    .ifPresent(visit -> {
                        visit.expire(actor.id(), now);
                        turns.after(visit);
                        saving.save(visit);
                    });
        }
    }

    /**
     * Books a visit for a family on an officer's word, at shorter notice than the rule asks for.
     * Everything else counts as always, and the waiver is written to the audit log.
     */
    @Transactional
    public UUID arrange(
            Actor officer, UUID prisonerId, UUID visitor, Instant start, Waiver.Reason why) {
        return arrange(
                officer, taking.party(prisonerId, visitor, Set.of()), prisonerId, start, why);
    }

    /**
     * The same for a prisoner's lawyer: privileged, in the hours that the prison keeps for that.
     */
    @Transactional
    public UUID arrangeForLawyer(
            Actor officer, UUID prisonerId, UUID lawyer, Instant start, Waiver.Reason why) {
        Party party = taking.party(prisonerId, lawyer, Set.of()).of(VisitType.LAWYER);
        return arrange(officer, party, prisonerId, start, why);
    }

    private UUID arrange(
            Actor officer, Party party, UUID prisonerId, Instant start, Waiver.Reason why) {
        KeptPrisoner prisoner = prisoners.keep(prisonerId);
        access.require(officer, Act.ARRANGE_VISIT, prisons.reach(prisoner.prisonId()));
        Waiver word = new Waiver(officer.id(), why);
        UUID id = Ids.next();
        taking.take(officer, id, prisoner, party, start, word, null);
        Visit visit = visits.findById(id).orElseThrow();
        visit.confirm(officer.id(), clock.instant());
        places.confirm(id);
        saving.save(visit);
        return id;
    }

    /**
     * Turns a hold into a visit, or into a request where somebody else has to say yes; {@code
     * hold.expired} when its end has passed.
     */
    @Transactional
    public void confirm(Actor actor, UUID visitId) {
        Visit visit = find(actor, Act.BOOK_VISIT, visitId);
        Instant now = clock.instant();
        if (visit.status() == VisitStatus.HELD && !now.isBefore(visit.heldUntil())) {
            throw new Problem(SchedulingProblem.HOLD_EXPIRED);
        }
        confirmOrAsk(visit, actor.id(), now);
        makeItsOwn(visitId);
        saving.save(visit);
    }

    /** Whoever else has to say yes is asked; the place is the visit's own meanwhile. */
    private void confirmOrAsk(Visit visit, UUID actor, Instant now) {
        VisitView view = visit.view(now);
        boolean approval = requesting.wantsApproval(view, now);
        Optional<ProblemCode> blocking = requesting.blocking(view);
        if (!approval && blocking.isEmpty()) {
            visit.confirm(actor, now);
            return;
        }
        blocking.filter(code -> !RequestingVisits.isPermit(code))
                .ifPresent(code -> {
                    throw new Problem(code);
                });
        visit.request(approval, requesting.answerBy(view, now), actor, now);
    }

    /**
     * The hold had not ended when it was read, so whatever is gone by now was moved with the
     * prisoner, or has just ended: what is true then is found out by trying again.
     */
    private void makeItsOwn(UUID visitId) {
        try {
            places.confirm(visitId);
        } catch (Problem gone) {
            throw new ConcurrencyFailureException("The hold of visit " + visitId + " moved", gone);
        }
    }

    /**
     * Gives a hold back, or cancels. A family that cancels in time keeps its turn; later it has
     * used it. What the prison cancels never costs the family anything.
     */
    @Transactional
    public void cancel(Actor actor, UUID visitId, @Nullable VisitReason reason) {
        Visit visit = find(actor, Act.CANCEL_VISIT, visitId);
        VisitReason.require(actor, reason);
        Instant now = clock.instant();
        boolean byVisitor = actor.isVisitor();
        if (visit.status() == VisitStatus.HELD) {
            visit.expire(actor.id(), now);
        } else {
            boolean booked = visit.status() != VisitStatus.REQUESTED;
            boolean late = booked && now.isAfter(rules.freeUntil(visit.view(now), now));
            Outcome why = byVisitor ? Outcome.VISITOR_CANCELLED : Outcome.PRISON_CANCELLED;
            visit.cancel(why, actor.id(), code(reason), byVisitor && late, now);
        }
        turns.after(visit);
        saving.save(visit);
    }

    private static @Nullable String code(@Nullable VisitReason reason) {
        return reason == null ? null : reason.name();
    }

    private Visit find(Actor actor, Act act, UUID visitId) {
        Visit visit =
                visits.findById(visitId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        VisitView view = visit.view(clock.instant());
        Reach reach = prisons.reach(view.prisonId()).with(view.stationId(), view.visitorIds());
        access.require(actor, act, reach);
        return visit;
    }
}
