package org.didar.hours;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** Why hours cannot be kept so. */
public enum HoursProblem implements ProblemCode {
    OVERLAP("hours.overlap", CONFLICT, "These hours meet others of yours; end those first.");

    private final String code;
    private final Category category;
    private final String sentence;

    HoursProblem(String code, Category category, String sentence) {
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
