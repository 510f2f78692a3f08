package org.didar.live.protocol;

/** What a raised hand asks for. */
public enum HandKind {
    PROSECUTOR,
    PROBLEM,
    /** "I am finished": told to the officer, ends nothing. */
    DONE
}
