package org.didar.replanning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.replanning.ReplanMoves.Move;
import org.didar.replanning.ReplanMoves.Spot;
import org.didar.visits.BookingVisits;
import org.didar.visits.ChangingVisits;
import org.didar.visits.ChangingVisits.Change;
import org.didar.visits.VisitReason;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves or cancels all visits of a closed time. Each call is one transaction: all, or none. */
@Service
@Transactional
class Replanning {

    private final Replans replans;
    private final ReplanMoves moves;
    private final GatheringVisits gathering;
    private final ChangingVisits changing;
    private final BookingVisits booking;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replanning(
            Replans replans,
            ReplanMoves moves,
            GatheringVisits gathering,
            ChangingVisits changing,
            BookingVisits booking,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.replans = replans;
        this.moves = moves;
        this.gathering = gathering;
        this.changing = changing;
        this.booking = booking;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be cleared.
     *
     * @param station the one station, or {@code null} for the whole prison
     */
    record Cleared(
            UUID prison, @Nullable UUID station, Instant from, Instant until, VisitReason reason) {}

    /**
     * Begins a plan; a proposal follows within seconds.
     *
     * @throws Problem {@code replan.nothing_to_move} or {@code replan.under_way}
     */
    UUID begin(Actor actor, Cleared cleared) {
        access.require(actor, Act.REPLAN, prisons.reach(cleared.prison()));
        if (cleared.station() != null
                && !prisons.station(cleared.station()).prisonId().equals(cleared.prison())) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        if (replans.countOpen(cleared.prison(), cleared.from(), cleared.until()) > 0) {
            throw new Problem(ReplanProblem.UNDER_WAY);
        }
        Replan plan = new Replan(cleared, actor.id(), clock.instant());
        if (gathering.of(plan).isEmpty()) {
            throw new Problem(ReplanProblem.NOTHING_TO_MOVE);
        }
        replans.save(plan);
        return plan.id();
    }

    /** Asks for another proposal, from what is free by now. */
    void seekAgain(Actor actor, UUID id) {
        lock(actor, id).seekAgain();
    }

    /** Leaves everything as it is. */
    void drop(Actor actor, UUID id) {
        lock(actor, id).finish(ReplanState.DROPPED, actor.id(), clock.instant());
    }

    /**
     * Moves every visit to its proposed place; those without one are cancelled by the prison, which
     * owes them another. Everybody is told by what follows from each move.
     *
     * @throws Problem {@code replan.outdated} when a visit or a place has changed since
     */
    void apply(Actor actor, UUID id) {
        Replan plan = lock(actor, id);
        List<Move> proposed = moves.of(id);
        requireUnchanged(plan, proposed);
        for (Move move : proposed) {
            Spot to = move.to();
            if (to == null) {
                booking.cancel(actor, move.visitId(), plan.reason());
            } else {
                moveThere(actor, move.visitId(), to, plan.reason());
            }
        }
        finish(plan, ReplanState.APPLIED, actor, proposed.size());
    }

    /** Cancels every visit of the time; the prison owes each another. */
    void cancelAll(Actor actor, UUID id) {
        Replan plan = lock(actor, id);
        List<VisitView> affected = gathering.of(plan);
        affected.forEach(visit -> booking.cancel(actor, visit.id(), plan.reason()));
        finish(plan, ReplanState.ALL_CANCELLED, actor, affected.size());
    }

    private void moveThere(Actor actor, UUID visit, Spot to, VisitReason reason) {
        try {
            changing.change(actor, visit, new Change(to.start(), to.stationId(), reason));
        } catch (Problem gone) {
            throw new Problem(ReplanProblem.OUTDATED).with("visit", visit);
        }
    }

    private void requireUnchanged(Replan plan, List<Move> proposed) {
        Map<UUID, Move> known =
                proposed.stream().collect(Collectors.toMap(Move::visitId, Function.identity()));
        List<VisitView> affected = gathering.of(plan);
        boolean same =
                affected.size() == known.size()
                        && affected.stream().allMatch(visit -> isAsSeen(visit, known));
        if (!same) {
            throw new Problem(ReplanProblem.OUTDATED);
        }
    }

    private static boolean isAsSeen(VisitView visit, Map<UUID, Move> known) {
        Move move = known.get(visit.id());
        return move != null && move.visitVersion() == visit.version();
    }

    private void finish(Replan plan, ReplanState how, Actor actor, int visits) {
        plan.finish(how, actor.id(), clock.instant());
        events.publishEvent(new ReplanDone(plan.id(), plan.prisonId(), how, visits, actor.id()));
    }

    private Replan lock(Actor actor, UUID id) {
        Replan plan =
                replans.lock(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(actor, Act.REPLAN, prisons.reach(plan.prisonId()));
        return plan;
    }
}
