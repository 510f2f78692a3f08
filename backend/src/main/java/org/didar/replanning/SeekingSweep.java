package org.didar.replanning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.didar.kernel.Sweep;
import org.didar.replanning.ReplanMoves.Move;
import org.didar.replanning.ReplanMoves.Spot;
import org.didar.replanning.solver.NewPlace;
import org.didar.replanning.solver.SeekingMoves;
import org.didar.replanning.solver.Uprooted;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seeks a proposal for each plan that waits for one. The plan itself says that it is waiting, so a
 * node that ends in the middle loses nothing: the next run seeks again.
 */
@Component
class SeekingSweep implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(SeekingSweep.class);

    private final Replans replans;
    private final ReplanMoves moves;
    private final GatheringVisits gathering;
    private final SeekingMoves seeking;
    private final TransactionOperations transactions;
    private final Clock clock;

    SeekingSweep(
            Replans replans,
            ReplanMoves moves,
            GatheringVisits gathering,
            ReplanningProperties properties,
            TransactionOperations transactions,
            Clock clock) {
        this.replans = replans;
        this.moves = moves;
        this.gathering = gathering;
        this.seeking = new SeekingMoves(properties.solveFor(), properties.unimprovedFor());
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "replanning.seek";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        for (UUID each : replans.in(ReplanState.SEEKING)) {
            // One that cannot be thought through must not keep the others waiting.
            try {
                seek(each);
            } catch (RuntimeException e) {
                log.error("No places were found for plan {}; it is tried again", each, e);
            }
        }
    }

    /** Reads, thinks without holding anything, and writes if the plan still waits. */
    void seek(UUID id) {
        Replan plan = replans.findById(id).orElseThrow();
        List<VisitView> affected = gathering.of(plan);
        Map<UUID, Uprooted> found =
                seeking.seek(gathering.uprooted(plan, affected)).getVisits().stream()
                        .collect(Collectors.toMap(Uprooted::getVisitId, Function.identity()));
        List<Move> proposed =
                affected.stream().map(visit -> move(visit, found.get(visit.id()))).toList();
        transactions.executeWithoutResult(each -> propose(id, proposed));
    }

    private void propose(UUID id, List<Move> proposed) {
        Replan plan = replans.lock(id).orElseThrow();
        if (plan.state() == ReplanState.SEEKING) {
            moves.replace(id, proposed);
            plan.propose(clock.instant());
        }
    }

    private static Move move(VisitView visit, @Nullable Uprooted found) {
        NewPlace place = found == null ? null : found.getPlace();
        return new Move(
                visit.id(),
                visit.version(),
                visit.visitors().size() + 1,
                new Spot(visit.stationId(), visit.start()),
                place == null ? null : new Spot(place.stationId(), place.start()));
    }
}
