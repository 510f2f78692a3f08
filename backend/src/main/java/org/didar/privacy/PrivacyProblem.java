package org.didar.privacy;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** What cannot be done with people's data as it is. */
enum PrivacyProblem implements ProblemCode {
    ERASURE_NOT_CONFIRMED(
            "erasure.not_confirmed", INVALID, "This is not your mobile number; look again."),
    RETENTION_OUT_OF_BOUNDS(
            "retention.out_of_bounds",
            INVALID,
            "This lies outside what the country's rule allows.");

    private final String code;
    private final Category category;
    private final String sentence;

    PrivacyProblem(String code, Category category, String sentence) {
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
