package org.didar.live.protocol;

import org.didar.visits.PauseReason;

/** Why an officer asks somebody to leave. */
public enum EjectReason {
    IDENTITY(PauseReason.IDENTIFICATION),
    RULES(PauseReason.ORDER);

    private final PauseReason pause;

    EjectReason(PauseReason pause) {
        this.pause = pause;
    }

    /** Why the visit waits meanwhile. */
    public PauseReason pause() {
        return pause;
    }
}
