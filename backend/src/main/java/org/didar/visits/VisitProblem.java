package org.didar.visits;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What a visit refuses. */
public enum VisitProblem implements ProblemCode {
    OVER("visit.over", CONFLICT, "This visit is over."),
    ERASURE_VISIT_OPEN(
            "erasure.visit_open",
            CONFLICT,
            "A visit is still ahead; cancel it first, or wait until it is over."),
    NOT_OPEN("visit.not_open", CONFLICT, "The waiting room is not open yet."),
    TRANSITION("visit.transition", CONFLICT, "The visit has moved on; this is not possible now."),
    ACTED_MEANWHILE(
            "visit.acted_meanwhile",
            CONFLICT,
            "A colleague has just done something to this visit; look again, then decide."),
    CONFIDENTIAL(
            "visit.confidential",
            CONFLICT,
            "This part of the visit is confidential; nobody else can join now."),
    NO_GAP("visit.no_gap", CONFLICT, "The visit cannot be longer, or not at this station."),
    TOO_LATE_TO_CHANGE(
            "visit.too_late_to_change",
            CONFLICT,
            "It is too late to change the time of this visit."),
    CHANGED_ENOUGH(
            "visit.changed_enough",
            CONFLICT,
            "The time of this visit was changed as often as it may be."),
    KEY_REUSED(
            "request.key_reused",
            CONFLICT,
            "Another request was sent under this key; send this one under a key of its own."),
    RUNNING(
            "visit.running",
            CONFLICT,
            "A visit of this prisoner is under way; wait until it is over.");

    private final String code;
    private final Category category;
    private final String sentence;

    VisitProblem(String code, Category category, String sentence) {
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
