package org.didar.timelines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.live.LineMeasured;
import org.didar.live.Rung;
import org.didar.visits.Fault;
import org.didar.visits.Outcome;
import org.didar.visits.SideEvent;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitStep;
import org.jspecify.annotations.Nullable;

/**
 * How a visit went: no names, no addresses.
 *
 * @param minutesHeld {@code null} for a visit in which nobody talked
 * @param lost empty where too little is kept to say
 */
record Timeline(
        UUID visitId,
        VisitStatus status,
        @Nullable Outcome outcome,
        @Nullable Fault fault,
        @Nullable Boolean quotaUsed,
        Instant start,
        Instant end,
        String zone,
        String prisonName,
        int stationNumber,
        @Nullable Integer minutesHeld,
        List<LostTime> lost,
        List<VisitStep> steps,
        List<LineEvent> events,
        List<MeasuredMinute> minutes) {

    /** How many seconds of the booked time went by otherwise than talking, by whose doing. */
    record LostTime(Fault whose, long seconds) {}

    record LineEvent(SideEvent.Side side, SideEvent.What what, @Nullable Rung rung, Instant at) {}

    /**
     * @param number of the minute, from 0 at the start
     */
    record MeasuredMinute(SideEvent.Side side, int number, LineMeasured.Minute line) {}
}
