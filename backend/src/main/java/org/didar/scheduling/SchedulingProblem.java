package org.didar.scheduling;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;
import org.didar.rules.Rule;

/** Why a time cannot be had. Who may visit at all is told by the people module's problems. */
public enum SchedulingProblem implements ProblemCode {
    /** Carries {@code alternatives}: the nearest free times, at most three. */
    SLOT_TAKEN("slot.taken", CONFLICT, "Someone else has just taken this time."),
    /** For staff alone: a family reads {@link #SLOT_TAKEN}, whoever is near. */
    KEPT_APART("slot.kept_apart", CONFLICT, "Somebody kept separate from this prisoner is near."),
    SLOT_NOT_OFFERED("slot.not_offered", INVALID, "The prison holds no visits at this time."),
    /** The visit was asked for with an official, who joins none then. */
    OFFICIAL_ELSEWHERE(
            "official.not_there", CONFLICT, "No official can join a visit at this time."),
    SLOT_TOO_SOON("slot.too_soon", INVALID, "The prison needs more notice; choose a later time."),
    SLOT_TOO_FAR("slot.too_far", INVALID, "This far ahead nothing can be booked yet."),
    PARTY_TOO_LARGE("party.too_large", INVALID, "Fewer people can come to one visit."),
    QUOTA_USED("quota.used", CONFLICT, "This week's visit is already booked."),
    HOLD_EXPIRED("hold.expired", CONFLICT, "The time was kept for a while and is free again.");

    private final String code;
    private final Category category;
    private final String sentence;

    SchedulingProblem(String code, Category category, String sentence) {
        this.code = code;
        this.category = category;
        this.sentence = sentence;
    }

    /** What is wrong with a time or a party that breaks this rule of booking. */
    static SchedulingProblem of(Rule rule) {
        return switch (rule) {
            case NOTICE -> SLOT_TOO_SOON;
            case HORIZON -> SLOT_TOO_FAR;
            case PARTY_SIZE -> PARTY_TOO_LARGE;
            case VISITS_PER_PERIOD -> QUOTA_USED;
            default -> throw new IllegalArgumentException(rule + " refuses no wish");
        };
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
