package org.didar.separation;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** Why two prisoners cannot be kept separate. */
public enum SeparationProblem implements ProblemCode {
    KNOWN("separation.known", CONFLICT, "These two are kept separate already.");

    private final String code;
    private final Category category;
    private final String sentence;

    SeparationProblem(String code, Category category, String sentence) {
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
