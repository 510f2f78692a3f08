package org.didar.daysheets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet of one prison-local day.
 *
 * @param times when visits begin, by the wall
 */
record DaySheet(
        String prisonName,
        LocalDate day,
        List<Station> stations,
        List<LocalTime> times,
        List<Visit> visits) {

    record Station(UUID id, int number) {}

    /**
     * @param prisoner a short name, as on a station's screen
     * @param people how many come
     */
    record Visit(
            UUID station,
            LocalTime start,
            LocalTime end,
            String prisoner,
            String number,
            int people) {}

    /** The visit at a station and time; a station holds one at a time. */
    @Nullable Visit at(Station station, LocalTime start) {
        return visits.stream()
                .filter(each -> each.station().equals(station.id()) && each.start().equals(start))
                .findFirst()
                .orElse(null);
    }
}
