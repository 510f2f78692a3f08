package org.didar.visits;

/** The kinds of visit. */
public enum VisitType {
    FAMILY_ONLINE,
    POINT_ONLINE,
    /** Privileged: nobody listens and nothing can be recorded. */
    LAWYER,
    JUDICIAL,
    CONSULAR;

    public boolean isPrivileged() {
        return this == LAWYER;
    }
}
