package org.didar.requests;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** How taking or deciding a request can fail. */
enum RequestProblem implements ProblemCode {
    NOT_IN_ROOM("request.not_in_room", CONFLICT, "Join the visit first, then take the request."),
    ERASURE_REQUEST_OPEN(
            "erasure.request_open",
            CONFLICT,
            "A request is still being decided; your data can go once it is."),
    DECIDED("request.decided", CONFLICT, "This request has been decided already."),
    DECISION_NOT_ALLOWED(
            "decision.not_allowed", FORBIDDEN, "Your office cannot take this decision.");

    private final String code;
    private final Category category;
    private final String sentence;

    RequestProblem(String code, Category category, String sentence) {
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
