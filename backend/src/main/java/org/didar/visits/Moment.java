package org.didar.visits;

import java.time.Instant;

/** An instant of a visit at which something changed. */
sealed interface Moment permits SideEvent, Moment.Door {

    Instant at();

    /** How the room stood to the family from here on. */
    enum Stand {
        SHUT,
        OPEN,
        PAUSED,
        /** Paused for a trouble of the line. */
        PAUSED_BY_LINE
    }

    /** The officer admitted, paused or resumed. */
    record Door(Stand stand, Instant at) implements Moment {}
}
