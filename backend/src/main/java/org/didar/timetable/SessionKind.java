package org.didar.timetable;

/** What kind of visit a place is for. */
public enum SessionKind {
    FAMILY_ONLINE,
    POINT_ONLINE,
    LAWYER,
    JUDICIAL,
    CONSULAR;

    /** Only the family's visits are counted: a lawyer or a court may come as often as needed. */
    public boolean usesQuota() {
        return this == FAMILY_ONLINE || this == POINT_ONLINE;
    }
}
