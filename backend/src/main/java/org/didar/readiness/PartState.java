package org.didar.readiness;

/** What a station found when it looked at its camera or its microphone. */
public enum PartState {
    GOOD,
    /** There is none, or it is unplugged. */
    ABSENT,
    /** The browser does not let the page have it. */
    DENIED,
    /** Something else on the terminal holds it. */
    BUSY,
    /** The camera shows nothing: its cover is shut, or the room is dark. */
    DARK,
    /** The microphone gives no sound at all: it is switched off. */
    SILENT
}
