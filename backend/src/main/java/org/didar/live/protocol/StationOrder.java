package org.didar.live.protocol;

/** What a waiting station can be told to do from afar. */
public enum StationOrder {
    /** Load its page anew. */
    RELOAD,
    /** Look at its camera and microphone now. */
    CHECK
}
