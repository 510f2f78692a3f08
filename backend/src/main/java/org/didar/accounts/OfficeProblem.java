package org.didar.accounts;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** Why an office cannot be given, taken, delegated or called so. */
public enum OfficeProblem implements ProblemCode {
    TERRITORY_UNFIT("grant.territory_unfit", INVALID, "This office is held in another place."),
    HELD("grant.held", CONFLICT, "This person holds this office already."),
    TO_ONESELF("grant.to_oneself", FORBIDDEN, "Nobody gives an office to himself."),
    LAST_ADMINISTRATOR(
            "administrator.last", CONFLICT, "One administrator without an end date must remain."),
    TITLE_UNFIT("title.unfit", INVALID, "This title belongs to another office."),
    TITLE_TAKEN("title.taken", CONFLICT, "There is such a title already."),
    DEPUTY_UNKNOWN("deputy.unknown", INVALID, "No official signs in with this number."),
    DEPUTY_TOO_LONG("deputy.too_long", INVALID, "Your own office ends before that."),
    SUCCESSOR_UNFIT("successor.unfit", INVALID, "A successor holds the same office."),
    PERIOD_INVALID("period.invalid", INVALID, "It must end after it begins, and not in the past."),
    ABSENCE_OVERLAPS("absence.overlaps", CONFLICT, "There is a leave in this time already.");

    private final String code;
    private final Category category;
    private final String sentence;

    OfficeProblem(String code, Category category, String sentence) {
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
