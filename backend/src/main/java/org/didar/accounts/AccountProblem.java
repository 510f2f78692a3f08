package org.didar.accounts;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** Why somebody cannot sign in, register or pair a station. */
public enum AccountProblem implements ProblemCode {
    MOBILE_INVALID("mobile.invalid", INVALID, "This is not a mobile number; look again."),
    CODE_WRONG("code.wrong", INVALID, "The code is not right; look at the message again."),
    CODE_EXPIRED("code.expired", INVALID, "The code is too old; ask for a new one."),
    CODE_LOCKED("code.locked", LIMITED, "Too many wrong codes; ask for a new one."),
    CODE_NOT_SENT("code.not_sent", FAILED, "The message could not be sent; try again shortly."),
    CODE_NOT_ALLOWED(
            "code.not_allowed",
            FORBIDDEN,
            "Officials sign in by passkey; ask your administrator for a link to add one."),
    ERASURE_OFFICE(
            "erasure.office_held",
            CONFLICT,
            "You hold an office; your data can go once an administrator has ended it."),
    LINK_INVALID("link.invalid", INVALID, "This link was used or is too old."),
    REGISTRATION_DONE("registration.done", CONFLICT, "You have already told us who you are."),
    PAIRING_WRONG("pairing.wrong", INVALID, "No station has this code; look again."),
    PAIRING_EXPIRED("pairing.expired", INVALID, "This code was used or is too old."),
    STATION_KEY_INVALID("station.key_invalid", INVALID, "This is no key that a station can have."),
    STATION_KEY_REFUSED(
            "station.key_refused", INVALID, "This device is no station's any more; pair it again.");

    private final String code;
    private final Category category;
    private final String sentence;

    AccountProblem(String code, Category category, String sentence) {
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
