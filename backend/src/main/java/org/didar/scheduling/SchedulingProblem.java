package org.didar.scheduling;

import org.didar.kernel.ProblemCode;

/** What scheduling refuses. */
public enum SchedulingProblem implements ProblemCode {
    HOLD_EXPIRED;

    @Override
    public String code() {
        return "hold.expired";
    }

    @Override
    public Category category() {
        return Category.CONFLICT;
    }

    @Override
    public String sentence() {
        return "This time was kept for you for ten minutes, and they have passed.";
    }
}
