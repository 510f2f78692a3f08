package org.didar.live;

import java.time.Instant;
import java.util.UUID;
import org.didar.visits.SideEvent;
import org.jspecify.annotations.Nullable;

/**
 * One side of a visit says what its line carried in one minute; a part of it, where the minute is
 * not over. Published in a transaction that holds the room.
 *
 * @param number of the minute, from 0 at the visit's booked start
 * @param personId who sat there, where that is a person
 */
public record LineMeasured(
        UUID visitId,
        UUID seatId,
        SideEvent.Side side,
        @Nullable UUID personId,
        int number,
        Minute minute,
        Instant at) {

    /**
     * @param looks how often the line was looked at, once in two seconds
     * @param lossIn packets lost on the way here, in thousandths; {@code lossOut} on the way there
     * @param rtt milliseconds there and back
     * @param frames pictures that came
     * @param frozen thousandths of the time in which the picture stood
     * @param concealed thousandths of the sound that was made up for what did not come
     * @param relayed whether it went through a relay; by which addresses is never told
     */
    public record Minute(
            Rung rung,
            int looks,
            int lossIn,
            int lossOut,
            int rtt,
            int frames,
            int frozen,
            int concealed,
            boolean relayed) {}
}
