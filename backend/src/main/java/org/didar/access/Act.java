package org.didar.access;

import static org.didar.access.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** What can be done, and the roles that may do it inside their territory. */
public enum Act {
    SEE_VISIT(FAMILY, STATION, VISIT_OFFICER, WARDEN, SUPERVISING_JUDGE, PROSECUTOR),
    BOOK_VISIT(FAMILY),
    ARRANGE_VISIT(VISIT_OFFICER, WARDEN),
    CANCEL_VISIT(FAMILY, VISIT_OFFICER, WARDEN),
    ENTER_ROOM(FAMILY, STATION, VISIT_OFFICER, SUPERVISING_JUDGE, PROSECUTOR),
    RUN_VISIT(VISIT_OFFICER),
    RAISE_HAND(FAMILY, STATION),
    SEE_BOARD(VISIT_OFFICER, WARDEN),
    PAIR_STATION(VISIT_OFFICER, WARDEN),
    REGISTER(FAMILY, LAWYER),
    KEEP_OWN_DEVICES(
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
            ADMINISTRATOR),
    DECLARE_RELATIONSHIP(FAMILY),
    DECIDE_RELATIONSHIP(VISIT_OFFICER, WARDEN),
    ALLOW_VISITS(WARDEN, SUPERVISING_JUDGE, PROSECUTOR),
    RESTRICT_VISITS(SUPERVISING_JUDGE, PROSECUTOR),
    SEE_DESK(SUPERVISING_JUDGE, PROSECUTOR),
    SEE_PRISONER_FILE(SUPERVISING_JUDGE, PROSECUTOR),
    TAKE_REQUEST(SUPERVISING_JUDGE, PROSECUTOR),
    DECIDE_REQUEST(SUPERVISING_JUDGE, PROSECUTOR),
    SEE_REQUEST(FAMILY, SUPERVISING_JUDGE, PROSECUTOR);

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<Role> roles;

    Act(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}
