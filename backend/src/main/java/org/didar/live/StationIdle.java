package org.didar.live;

import java.time.Instant;
import java.util.UUID;
import org.didar.visits.VisitStatus;
import org.jspecify.annotations.Nullable;

/** What a paired station shows between visits: first name and an initial, nothing more. */
public record StationIdle(
        UUID stationId,
        int number,
        String name,
        String prisonName,
        String zone,
        int today,
        int heldToday,
        @Nullable Next next) {

    /** The answer without its next visit, for the socket. */
    public record Place(
            UUID stationId,
            int number,
            String name,
            String prisonName,
            String zone,
            int today,
            int heldToday) {}

    /** The station's visit now or next. */
    public record Next(
            UUID visitId,
            Instant start,
            Instant end,
            VisitStatus status,
            String prisonerShort,
            Instant opensAt,
            boolean canEnter) {}

    Place place() {
        return new Place(stationId, number, name, prisonName, zone, today, heldToday);
    }
}
