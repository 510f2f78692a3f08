package org.didar.sessions;

import static org.didar.kernel.ProblemCode.Category.FORBIDDEN;

import org.didar.kernel.ProblemCode;

/** What a good session alone is not enough for. */
public enum SessionProblem implements ProblemCode {
    STEP_UP_REQUIRED("step_up.required", FORBIDDEN, "Please show once more that it is you.");

    private final String code;
    private final Category category;
    private final String sentence;

    SessionProblem(String code, Category category, String sentence) {
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
