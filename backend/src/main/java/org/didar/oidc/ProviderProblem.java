package org.didar.oidc;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** Why a provider's word opens nothing here. */
enum ProviderProblem implements ProblemCode {
    REFUSED("provider.refused", INVALID, "That sign-in did not hold; begin it once more."),
    CANCELLED("provider.cancelled", INVALID, "You went back before the sign-in was over."),
    UNREACHABLE("provider.unreachable", FAILED, "The provider does not answer; try again shortly."),
    UNKNOWN("provider.unknown", FORBIDDEN, "No official of Didar is known by that; ask yours."),
    OTHER("provider.other", FORBIDDEN, "This account is tied to somebody else at the provider."),
    TOO_WEAK("provider.too_weak", FORBIDDEN, "Sign in there by the stronger way that is asked.");

    private final String code;
    private final Category category;
    private final String sentence;

    ProviderProblem(String code, Category category, String sentence) {
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
