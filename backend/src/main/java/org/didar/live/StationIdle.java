package org.didar.live;

import java.time.Instant;
import java.util.UUID;
import org.didar.readiness.StationChecked;
import org.didar.visits.VisitStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a paired station shows between visits: first name and an initial, nothing more.
 *
 * @param check what it found at its own devices last
 */
public record StationIdle(
        UUID stationId,
        int number,
        String name,
        String prisonName,
        String zone,
        int today,
        int heldToday,
        @Nullable StationChecked check,
        @Nullable Next next) {

    /** The answer without its next visit, for the socket. */
    public record Place(
            UUID stationId,
            int number,
            String name,
            String prisonName,
            String zone,
            int today,
            int heldToday,
            @Nullable StationChecked check) {}

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
        return new Place(stationId, number, name, prisonName, zone, today, heldToday, check);
    }
}
