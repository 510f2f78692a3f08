package org.didar.places;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What places refuse. */
public enum PlacesProblem implements ProblemCode {
    PRISON_CLOSED("prison.closed", CONFLICT, "This prison is closed.");

    private final String code;
    private final Category category;
    private final String sentence;

    PlacesProblem(String code, Category category, String sentence) {
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
