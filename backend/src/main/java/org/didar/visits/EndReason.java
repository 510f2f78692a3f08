package org.didar.visits;

/** Why an officer ends a visit before its time. */
public enum EndReason {
    FAMILY_WISH,
    PRISONER_WISH,
    TECHNICAL,
    IDENTITY,
    RULES
}
