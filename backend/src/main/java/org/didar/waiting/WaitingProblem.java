package org.didar.waiting;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What the waiting list refuses. */
public enum WaitingProblem implements ProblemCode {
    ALREADY("waiting.already", CONFLICT, "You are on the waiting list for this person already."),
    TIME_FREE(
            "waiting.time_free",
            CONFLICT,
            "A time in these days is free now; you can book it at once.");

    private final String code;
    private final Category category;
    private final String sentence;

    WaitingProblem(String code, Category category, String sentence) {
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
