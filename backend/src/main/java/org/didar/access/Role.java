package org.didar.access;

import java.util.Set;

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

    /** What nobody is appointed to. */
    public static final Set<Role> PRIVATE = Set.of(FAMILY, LAWYER, STATION);

    /** Whether it is held by appointment, by a person. */
    public boolean isOffice() {
        return !PRIVATE.contains(this);
    }
}
