package org.didar.passkeys;

import static org.didar.kernel.ProblemCode.Category.INVALID;

import org.didar.kernel.ProblemCode;

/** Why a passkey opens nothing. Which of many reasons it was helps an attacker more than a user. */
enum PasskeyProblem implements ProblemCode {
    REFUSED("passkey.refused", INVALID, "This passkey is not known here, or was revoked.");

    private final String code;
    private final Category category;
    private final String sentence;

    PasskeyProblem(String code, Category category, String sentence) {
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
