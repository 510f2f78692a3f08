package org.didar.live;

import java.time.Instant;
import java.util.UUID;
import org.didar.visits.SideEvent;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one side of a visit did something. Published in the transaction that wrote it
 * down in the room.
 *
 * @param personId who sat there, where that is a person
 */
public record SideMoved(
        UUID visitId,
        UUID seatId,
        SideEvent.Side side,
        @Nullable UUID personId,
        SideEvent.What what,
        Instant at) {}
