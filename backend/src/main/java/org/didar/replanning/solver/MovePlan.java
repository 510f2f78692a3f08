package org.didar.replanning.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * All visits that must move, together: what one takes, another cannot have. The solver asks for
 * bean-style accessors.
 */
@PlanningSolution
@NullUnmarked // the solver makes copies without arguments
public class MovePlan {

    @PlanningEntityCollectionProperty private List<Uprooted> visits;

    @PlanningScore(
            bendableHardLevelsSize = MovingWell.HARD_LEVELS,
            bendableSoftLevelsSize = MovingWell.SOFT_LEVELS)
    private BendableScore score;

    public MovePlan() {}

    public MovePlan(List<Uprooted> visits) {
        this.visits = List.copyOf(visits);
    }

    public List<Uprooted> getVisits() {
        return visits;
    }

    public void setVisits(List<Uprooted> visits) {
        this.visits = visits;
    }

    public @Nullable BendableScore getScore() {
        return score;
    }

    public void setScore(BendableScore score) {
        this.score = score;
    }
}
