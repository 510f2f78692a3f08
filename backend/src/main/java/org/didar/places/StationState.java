package org.didar.places;

/** Whether a terminal stands behind a station and works. */
public enum StationState {
    UNPAIRED,
    PAIRED,
    OUT_OF_ORDER,
    /** For good. Never stored as a state: see {@code retired_at}. */
    RETIRED
}
