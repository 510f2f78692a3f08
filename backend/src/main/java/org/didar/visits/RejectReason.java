package org.didar.visits;

/** Why a prison says no to a visit; the family reads it in its own words. */
public enum RejectReason {
    PRISONER_DECLINED,
    PRISONER_ABSENT,
    ROOM_NEEDED,
    SECURITY,
    PAPERS_MISSING,
    OTHER
}
