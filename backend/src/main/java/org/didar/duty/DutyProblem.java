package org.didar.duty;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** Why somebody is not known at a station, or cannot have that PIN. */
enum DutyProblem implements ProblemCode {
    WRONG("pin.wrong", INVALID, "Number and PIN do not belong together; look again."),
    LOCKED("pin.locked", LIMITED, "Too many wrong PINs; use a passkey or ask the warden."),
    WEAK("pin.weak", INVALID, "This PIN is easily guessed; take another one."),
    ELSEWHERE("duty.elsewhere", FORBIDDEN, "You hold no office in this station's prison."),
    REQUIRED("duty.required", FORBIDDEN, "An officer has to say who they are here first.");

    private final String code;
    private final Category category;
    private final String sentence;

    DutyProblem(String code, Category category, String sentence) {
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
