package org.didar.replanning;

/** How far a plan has come. */
public enum ReplanState {
    /** New places are being sought. */
    SEEKING,
    /** A whole proposal waits for an officer. */
    PROPOSED,
    /** Every visit is where the proposal said. */
    APPLIED,
    /** Every visit was cancelled by the prison, and is made up for. */
    ALL_CANCELLED,
    /** Nothing was done. */
    DROPPED;

    boolean isOver() {
        return switch (this) {
            case SEEKING, PROPOSED -> false;
            case APPLIED, ALL_CANCELLED, DROPPED -> true;
        };
    }

    boolean canBecome(ReplanState next) {
        return switch (this) {
            case SEEKING -> next == PROPOSED || next == ALL_CANCELLED || next == DROPPED;
            case PROPOSED -> next != PROPOSED;
            case APPLIED, ALL_CANCELLED, DROPPED -> false;
        };
    }
}
