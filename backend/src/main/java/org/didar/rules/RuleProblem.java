package org.didar.rules;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;
import static org.didar.kernel.ProblemCode.Category.FORBIDDEN;
import static org.didar.kernel.ProblemCode.Category.INVALID;

import org.didar.kernel.ProblemCode;

/** Why a rule cannot be set so, or not be verified. */
enum RuleProblem implements ProblemCode {
    OUT_OF_BOUNDS("rule.out_of_bounds", INVALID, "This value is outside the national bounds."),
    NOT_ITS_VALUE("rule.not_its_value", INVALID, "This is no value of that rule."),
    IN_THE_PAST("rule.in_the_past", INVALID, "A rule cannot begin in the past."),
    VERIFIED("rule.verified", CONFLICT, "Somebody has verified this version already."),
    OWN_VERSION(
            "rule.own_version", FORBIDDEN, "Whoever set a version cannot verify it themselves.");

    private final String code;
    private final Category category;
    private final String sentence;

    RuleProblem(String code, Category category, String sentence) {
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
