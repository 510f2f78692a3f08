package org.didar.visits;

import java.time.Instant;

/** Something the connection of one side of a visit did, as the server saw it. */
public record SideEvent(Side side, What what, Instant at) implements Moment {

    /** The two a visit is between. */
    public enum Side {
        FAMILY,
        STATION
    }

    /** What a seat's connection can do. */
    public enum What {
        JOINED,
        /** Back in a seat that was still kept, or in it from another page. */
        RETURNED,
        /** The socket broke. */
        DROPPED,
        /** The page was closed. */
        CLOSED,
        /** The server itself went away. */
        SERVER_GONE,
        LEFT,
        /** Not back before the reconnect window ended. */
        EXPIRED,
        /** Asked to leave by an officer. */
        EJECTED,
        /** The other side's sound arrives. */
        HEARS,
        HEARS_NOT,
        /** How much is sent has changed. */
        RUNG
    }
}
