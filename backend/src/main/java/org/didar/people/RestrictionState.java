package org.didar.people;

/** Where a restriction stands at a moment. */
enum RestrictionState {
    /** A disciplinary one that no judge has confirmed: it bars nobody. */
    UNCONFIRMED,
    COMING,
    HOLDS,
    OVER
}
