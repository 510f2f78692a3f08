package org.didar.readiness;

/** What a device test came to, in the words of the page that tested. */
public enum TestVerdict {
    /** Picture and sound both ways, on a line that carries them. */
    GOOD,
    /** A visit is possible and will not be what it could: no picture, or a thin line. */
    WEAK,
    /** No visit would come about: not heard, not hearing, or no way through. */
    FAILED
}
