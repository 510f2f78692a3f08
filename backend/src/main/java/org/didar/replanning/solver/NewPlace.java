package org.didar.replanning.solver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A free time at one station, where one of the visits may go.
 *
 * @param stationNumber its place in the row: neighbours differ by one
 * @param free when the station may serve the next visit
 * @param clear when somebody kept separate may be near
 * @param week the Saturday its week began, prison-local
 * @param officials who could join then, with how many more visits each can see at once
 */
public record NewPlace(
        UUID stationId,
        int stationNumber,
        Instant start,
        Instant end,
        Instant free,
        Instant clear,
        LocalDate day,
        LocalTime time,
        LocalDate week,
        Map<UUID, Integer> officials) {

    public NewPlace {
        officials = Map.copyOf(officials);
    }

    public static NewPlace of(
            UUID stationId,
            int stationNumber,
            Instant start,
            Instant end,
            Instant free,
            Instant clear,
            ZoneId zone,
            Map<UUID, Integer> officials) {
        ZonedDateTime local = start.atZone(zone);
        return new NewPlace(
                stationId,
                stationNumber,
                start,
                end,
                free,
                clear,
                local.toLocalDate(),
                local.toLocalTime(),
                Weeks.of(local.toLocalDate()),
                officials);
    }

    boolean overlaps(NewPlace other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the station would serve both at once, the gaps included. */
    boolean crowds(NewPlace other) {
        return stationId.equals(other.stationId)
                && start.isBefore(other.free)
                && other.start.isBefore(free);
    }

    /** Whether two who are kept separate would be too near each other. */
    boolean isNear(NewPlace other) {
        return Math.abs(stationNumber - other.stationNumber) <= 1
                && start.isBefore(other.clear)
                && other.start.isBefore(clear);
    }
}
