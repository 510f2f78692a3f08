package org.didar.replanning.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;

/**
 * Looks for the best new places of many visits at once, by construction and local search (Timefold
 * Solver). The answer never breaks a hard rule: what cannot be placed stays without a place.
 */
public class SeekingMoves {

    private final SolverFactory<MovePlan> solvers;

    /**
     * @param most how long to seek at most
     * @param unimproved how long to go on when nothing better is found
     */
    public SeekingMoves(Duration most, Duration unimproved) {
        this(new TerminationConfig().withSpentLimit(most).withUnimprovedSpentLimit(unimproved));
    }

    SeekingMoves(TerminationConfig until) {
        this.solvers = SolverFactory.create(config().withTerminationConfig(until));
    }

    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(MovePlan.class)
                .withEntityClasses(Uprooted.class)
                .withConstraintProviderClass(MovingWell.class)
                .withPhases(new LocalSearchPhaseConfig().withMoveSelectorConfig(moves()));
    }

    /** One visit elsewhere, two exchanged, or two elsewhere: that one yields for another. */
    private static UnionMoveSelectorConfig moves() {
        return new UnionMoveSelectorConfig()
                .withMoveSelectors(
                        new ChangeMoveSelectorConfig(),
                        new SwapMoveSelectorConfig(),
                        new CartesianProductMoveSelectorConfig(
                                List.of(
                                        new ChangeMoveSelectorConfig(),
                                        new ChangeMoveSelectorConfig())));
    }

    public MovePlan seek(List<Uprooted> visits) {
        if (visits.isEmpty()) {
            return new MovePlan(visits);
        }
        FirstFit.arrange(visits);
        return solvers.buildSolver().solve(new MovePlan(visits));
    }
}
