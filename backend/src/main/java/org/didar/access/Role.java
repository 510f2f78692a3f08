package org.didar.access;

/** The roles of the domain. A role always comes with a territory: see {@link Grant}. */
public enum Role {
    FAMILY,
    LAWYER,
    POINT_CLERK,
    VISIT_OFFICER,
    WARDEN,
    SUPERVISING_JUDGE,
    PROSECUTOR,
    PROVINCE_MANAGER,
    NATIONAL_MONITOR,
    AUDITOR,
    ADMINISTRATOR,
    STATION;

    /** Whether it is held by appointment, by a person. */
    public boolean isOffice() {
        return this != FAMILY && this != LAWYER && this != STATION;
    }
}
