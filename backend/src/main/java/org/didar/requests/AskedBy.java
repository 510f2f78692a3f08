package org.didar.requests;

/** Who in the room asked for it. */
public enum AskedBy {
    FAMILY,
    PRISONER
}
