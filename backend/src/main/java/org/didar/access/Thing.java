package org.didar.access;

/** What acts are done to. Who may do anything at all to a kind of thing, sees that it is there. */
enum Thing {
    VISIT,
    PRISON,
    /** When a prison holds visits. */
    TIMETABLE,
    /** How much of a prison's time is still free. */
    CAPACITY,
    /** Times at which nothing is held in a prison, a province or the country. */
    CLOSURE,
    /** A province, a district, a prison or a station as something to be set up. */
    PLACE,
    /** A station as a device. */
    TERMINAL,
    PRISONER,
    RELATIONSHIP,
    REQUEST,
    /** Who holds an office, and what offices are called. */
    OFFICIAL,
    /** The audit log. */
    LOG,
    /** The rules of booking. */
    RULE,
    /** A file from which a register is taken over. */
    REGISTER_FILE,
    /** The rules by which things are kept and forgotten. */
    RETENTION,
    /** Nobody's but one's own: account, devices, registration. */
    ONESELF
}
