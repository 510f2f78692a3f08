package org.didar.kernel;

import static org.didar.kernel.ProblemCode.Category.*;

/** The refusals that belong to no single module. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST("request.malformed", MALFORMED, "The request could not be read."),
    INVALID_REQUEST("request.invalid", INVALID, "Some fields need another look."),
    TOO_LARGE_REQUEST("request.too_large", TOO_LARGE, "What was sent is too large."),
    SIGN_IN_REQUIRED("auth.required", UNAUTHENTICATED, "Please sign in first."),
    ACCESS_FORBIDDEN("access.forbidden", FORBIDDEN, "Your role does not allow this."),
    CSRF_MISSING("csrf.missing", FORBIDDEN, "The page is out of date; reload it and try again."),
    NOT_FOUND_THING("thing.not_found", NOT_FOUND, "There is nothing here that you can see."),
    STALE("conflict.stale", CONFLICT, "Someone changed this meanwhile; look again."),
    RATE_LIMITED("rate.limited", LIMITED, "Too many tries; wait a little and try again."),
    SERVER_FAILED("server.failed", FAILED, "Something went wrong on our side; try again.");

    private final String code;
    private final Category category;
    private final String sentence;

    CommonProblem(String code, Category category, String sentence) {
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
