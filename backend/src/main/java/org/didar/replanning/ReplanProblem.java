package org.didar.replanning;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What a plan refuses. */
public enum ReplanProblem implements ProblemCode {
    NOTHING_TO_MOVE(
            "replan.nothing_to_move",
            CONFLICT,
            "No booked visit lies in this time; nothing to do."),
    UNDER_WAY(
            "replan.under_way",
            CONFLICT,
            "Another plan for these visits is open; finish it first."),
    TRANSITION("replan.transition", CONFLICT, "The plan has moved on; this is not possible now."),
    OUTDATED(
            "replan.outdated",
            CONFLICT,
            "Some visits or times have changed since; new times are being sought.");

    private final String code;
    private final Category category;
    private final String sentence;

    ReplanProblem(String code, Category category, String sentence) {
        this.code = code;
        this.category = category;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Category category() {
        return category;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
