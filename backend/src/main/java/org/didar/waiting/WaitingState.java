package org.didar.waiting;

/** How somebody's waiting stands. */
public enum WaitingState {
    WAITING,
    /** A time is kept for them. */
    OFFERED,
    /** They have a visit in their days. */
    BOOKED,
    LEFT,
    /** Their days are over. */
    OVER,
    /** They answered none of several offers. */
    UNANSWERED,
    /** They are nothing to the prisoner any more. */
    UNRELATED
}
