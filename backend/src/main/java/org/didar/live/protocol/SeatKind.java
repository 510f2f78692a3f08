package org.didar.live.protocol;

/** The kinds of place in a room. */
public enum SeatKind {
    FAMILY,
    STATION,
    OFFICER,
    /** A prosecutor, deputy or judge. */
    OFFICIAL
}
