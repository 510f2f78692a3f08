package org.didar.replanning;

/** Why a day's visits cannot be held; the family is told in words. */
public enum ReplanReason {
    CLOSURE,
    HOLIDAY,
    ENERGY,
    SECURITY,
    STAFFING,
    STATION_BROKEN
}
