package org.didar.visits;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands. What it may become is the whole state machine. */
public enum VisitStatus {
    /** A short reservation while the family decides. */
    HELD,
    /** A permit or an approval is missing. */
    REQUESTED,
    CONFIRMED,
    /** Someone is in the waiting room. */
    WAITING,
    LIVE,
    PAUSED,
    ENDED,
    MISSED,
    CANCELLED,
    REJECTED,
    EXPIRED;

    public boolean canBecome(VisitStatus next) {
        return successors().contains(next);
    }

    public boolean isFinal() {
        return successors().isEmpty();
    }

    /** Whether its people are in the room already. */
    public boolean isUnderWay() {
        return this == WAITING || this == LIVE || this == PAUSED;
    }

    /** Whether it has begun: its people were let to each other. */
    boolean isLiveOrPaused() {
        return this == LIVE || this == PAUSED;
    }

    /** Every status that something can still come of. */
    static Set<VisitStatus> open() {
        return EnumSet.of(HELD, REQUESTED, CONFIRMED, WAITING, LIVE, PAUSED);
    }

    private Set<VisitStatus> successors() {
        return switch (this) {
            case HELD -> EnumSet.of(REQUESTED, CONFIRMED, EXPIRED);
            case REQUESTED -> EnumSet.of(CONFIRMED, REJECTED, CANCELLED);
            case CONFIRMED -> EnumSet.of(WAITING, CANCELLED, MISSED);
            case WAITING -> EnumSet.of(LIVE, CANCELLED, MISSED);
            case LIVE -> EnumSet.of(PAUSED, ENDED);
            case PAUSED -> EnumSet.of(LIVE, ENDED);
            case ENDED, MISSED, CANCELLED, REJECTED, EXPIRED -> EnumSet.noneOf(VisitStatus.class);
        };
    }
}
