package org.didar.visits;

/** Why an officer pauses a visit. */
public enum PauseReason {
    IDENTIFICATION,
    ORDER,
    TECHNICAL
}
