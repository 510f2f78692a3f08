package org.didar.live.protocol;

/** Something that a room is told once, aloud. */
public enum NoticeKind {
    OFFICIAL_JOINED,
    OFFICIAL_LEFT,
    OFFICER_JOINED,
    FIVE_MINUTES,
    ONE_MINUTE,
    REQUEST_TAKEN,
    REQUEST_DECIDED
}
