package org.didar.access;

import static org.didar.access.Role.*;
import static org.didar.access.Thing.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done to what, and by whom inside their territory: the domain's table of roles, a line
 * an act.
 */
public enum Act {
    SEE_VISIT(VISIT, FAMILY, LAWYER, STATION, VISIT_OFFICER, WARDEN, SUPERVISING_JUDGE, PROSECUTOR),
    // A lawyer books once the link of a lawyer to a client exists: a family's visit is another.
    BOOK_VISIT(VISIT, FAMILY),
    ARRANGE_VISIT(VISIT, VISIT_OFFICER, WARDEN),
    CHANGE_VISIT(VISIT, FAMILY, VISIT_OFFICER, WARDEN),
    // Near somebody who is kept separate from the prisoner.
    OVERRIDE_SEPARATION(VISIT, WARDEN),
    DECIDE_VISIT(VISIT, VISIT_OFFICER, WARDEN),
    CANCEL_VISIT(VISIT, FAMILY, LAWYER, VISIT_OFFICER, WARDEN),
    ENTER_ROOM(VISIT, FAMILY, LAWYER, STATION, VISIT_OFFICER, SUPERVISING_JUDGE, PROSECUTOR),
    // How both sides' lines went; who may read the log of the prison sees it by that.
    SEE_TIMELINE(VISIT, VISIT_OFFICER, WARDEN),
    RUN_VISIT(VISIT, VISIT_OFFICER),
    // A clerk rehearses the visits of those whom the clerk vouched for, and nobody else's.
    TEST_DEVICE(VISIT, FAMILY, LAWYER, POINT_CLERK),
    RAISE_HAND(VISIT, FAMILY, LAWYER, STATION),
    // Read along the edges of the room: an officer reads, where one hears, and never writes.
    WRITE_IN_ROOM(VISIT, FAMILY, LAWYER, STATION, SUPERVISING_JUDGE, PROSECUTOR),
    TAKE_REQUEST(VISIT, SUPERVISING_JUDGE, PROSECUTOR),

    REPLAN(PRISON, VISIT_OFFICER, WARDEN),
    SEE_BOARD(PRISON, VISIT_OFFICER, WARDEN),
    SEE_TIMETABLE(TIMETABLE, VISIT_OFFICER, WARDEN),
    PLAN_SESSIONS(TIMETABLE, VISIT_OFFICER, WARDEN),
    KEEP_INTERPRETERS(TIMETABLE, VISIT_OFFICER, WARDEN),
    // Who may close the larger may close the smaller in it; the country's days are configuration.
    CLOSE_TIMES(CLOSURE, VISIT_OFFICER, WARDEN, PROVINCE_MANAGER, ADMINISTRATOR),
    // How many times are free and when the first is; whose visits take the others it never tells.
    SEE_CAPACITY(CAPACITY, PROVINCE_MANAGER),
    PAIR_STATION(TERMINAL, VISIT_OFFICER, WARDEN),
    HOLD_STATION(TERMINAL, STATION),
    LOOK_AFTER_STATION(TERMINAL, VISIT_OFFICER, WARDEN),
    RESET_PIN(TERMINAL, WARDEN),

    DECLARE_RELATIONSHIP(RELATIONSHIP, FAMILY),
    DECIDE_RELATIONSHIP(RELATIONSHIP, WARDEN),
    DECIDE_TAKEOVER(RELATIONSHIP, WARDEN),
    // A clerk's point-days do not exist yet: what a clerk vouched for is the clerk's own.
    VOUCH(ONESELF, FAMILY, POINT_CLERK),
    // Who has no phone asks the prison's office in person.
    ERASE_VOUCHED(RELATIONSHIP, WARDEN),
    FILE_EVIDENCE(RELATIONSHIP, FAMILY),
    // For who decides alone: the family keeps the document itself.
    SEE_EVIDENCE(RELATIONSHIP, WARDEN),
    ALLOW_VISITS(PRISONER, WARDEN, SUPERVISING_JUDGE, PROSECUTOR),
    RESTRICT_VISITS(PRISONER, SUPERVISING_JUDGE, PROSECUTOR),
    // A prison's own ban counts only once a judge has confirmed it (CCP 524).
    DISCIPLINE(PRISONER, WARDEN),
    CONFIRM_DISCIPLINE(PRISONER, SUPERVISING_JUDGE),
    SEE_RESTRICTIONS(PRISONER, WARDEN, SUPERVISING_JUDGE, PROSECUTOR),
    KEEP_SEPARATE(PRISONER, WARDEN, SUPERVISING_JUDGE),
    TRANSFER_PRISONER(PRISONER, WARDEN),
    SEE_PRISONER_FILE(PRISONER, SUPERVISING_JUDGE, PROSECUTOR),

    SEE_DESK(REQUEST, SUPERVISING_JUDGE, PROSECUTOR),
    SEE_REQUEST(REQUEST, FAMILY, LAWYER, SUPERVISING_JUDGE, PROSECUTOR),
    DECIDE_REQUEST(REQUEST, SUPERVISING_JUDGE, PROSECUTOR),

    ADMINISTER_PLACES(PLACE, ADMINISTRATOR),
    CHOOSE_PRISON(PRISON, WARDEN, ADMINISTRATOR),
    // A file is never shown again, and its bad rows are told by number and column alone.
    IMPORT(REGISTER_FILE, WARDEN, ADMINISTRATOR),

    READ_AUDIT(LOG, AUDITOR),
    READ_VISIT_AUDIT(LOG, SUPERVISING_JUDGE),
    EXPORT_AUDIT(LOG, AUDITOR),

    SEE_RULES(
            RULE,
            VISIT_OFFICER,
            WARDEN,
            SUPERVISING_JUDGE,
            PROSECUTOR,
            PROVINCE_MANAGER,
            NATIONAL_MONITOR,
            ADMINISTRATOR),
    SET_RULES(RULE, WARDEN, PROVINCE_MANAGER, ADMINISTRATOR),
    // Whoever may set it may compare it with its source, but never their own version.
    VERIFY_RULES(RULE, WARDEN, PROVINCE_MANAGER, ADMINISTRATOR),

    KEEP_RETENTION(RETENTION, ADMINISTRATOR),
    KEEP_OFFICIALS(OFFICIAL, ADMINISTRATOR),
    KEEP_TITLES(OFFICIAL, ADMINISTRATOR),

    REGISTER(ONESELF, FAMILY, LAWYER),
    SEE_OWN_LINKS(ONESELF, FAMILY, LAWYER),
    SEE_OWN_DATA(ONESELF, people()),
    ERASE_ONESELF(ONESELF, FAMILY, LAWYER),
    CONSENT(ONESELF, FAMILY, LAWYER),
    CHOOSE_LANGUAGE(ONESELF, people()),
    KEEP_OWN_DEVICES(ONESELF, people()),
    KEEP_OWN_ABSENCES(ONESELF, offices()),
    KEEP_OWN_HOURS(ONESELF, SUPERVISING_JUDGE, PROSECUTOR),
    // What it shows is when visits are held where one works, and nobody's name.
    KEEP_OWN_CALENDAR(ONESELF, VISIT_OFFICER, WARDEN, SUPERVISING_JUDGE, PROSECUTOR),
    APPOINT_DEPUTY(ONESELF, PROSECUTOR);

    private final Thing thing;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<Role> roles;

    Act(Thing thing, Role first, Role... others) {
        this(thing, EnumSet.of(first, others));
    }

    Act(Thing thing, Set<Role> roles) {
        this.thing = thing;
        this.roles = roles;
    }

    /** Everyone who signs in as a person. */
    private static Set<Role> people() {
        return EnumSet.complementOf(EnumSet.of(Role.STATION));
    }

    /** Everyone who holds an office. */
    private static Set<Role> offices() {
        Set<Role> offices = EnumSet.allOf(Role.class);
        offices.removeIf(role -> !role.isOffice());
        return offices;
    }

    boolean isOnOneself() {
        return thing == ONESELF;
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** Whether the role may do anything at all to the kind of thing this is done to. */
    boolean isOnWhatIsSeenBy(Role role) {
        return Arrays.stream(values()).anyMatch(act -> act.thing == thing && act.isFor(role));
    }
}
