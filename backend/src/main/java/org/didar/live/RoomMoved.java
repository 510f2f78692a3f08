package org.didar.live;

import java.util.UUID;

/** A room changed; published in the transaction of the change, told to sockets after it. */
record RoomMoved(UUID visitId) {}
