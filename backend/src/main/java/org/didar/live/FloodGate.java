package org.didar.live;

import java.time.Duration;

/** Lets 60 frames through in any two seconds. For one thread: a socket's own. */
class FloodGate {

    static final int FRAMES = 60;
    static final Duration WINDOW = Duration.ofSeconds(2);

    /** When the last frames came, the oldest where the next is written. */
    private final long[] came = new long[FRAMES];

    private int next;
    private boolean full;

    /** Counts a frame that came at {@code nanos} and says whether it is one too many. */
    boolean isFlooded(long nanos) {
        boolean flooded = full && nanos - came[next] < WINDOW.toNanos();
        came[next] = nanos;
        next = (next + 1) % FRAMES;
        full |= next == 0;
        return flooded;
    }
}
