package org.didar.live.protocol;

/** What carries sound and picture along the edges of a round. */
public enum Carrier {
    /** A connection from page to page for each edge. */
    DIRECT,
    /** A room at the conference server, entered with the pass of {@code media}. */
    CONFERENCE
}
