package org.didar.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * Whether a socket's frame is being worked on. A command may end a visit, and whoever shows that to
 * the room closes its sockets: the one that asked must hear the answer first.
 */
final class FrameInHand {

    private boolean busy;
    private @Nullable CloseStatus wanted;

    synchronized void begin() {
        busy = true;
    }

    /** The close that was put off meanwhile, if there is one. */
    synchronized Optional<CloseStatus> end() {
        busy = false;
        return Optional.ofNullable(wanted);
    }

    /** Puts a close off until the frame is answered; false when nothing is in hand. */
    synchronized boolean puttingOff(CloseStatus status) {
        if (busy) {
            wanted = status;
        }
        return busy;
    }
}
