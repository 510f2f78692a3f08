package org.didar.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.didar.hours.PromisedVisits.Promised;
import org.jspecify.annotations.Nullable;

/**
 * Hours as their official reads them.
 *
 * @param lastDay {@code null} for no end; the first day itself for a single date
 * @param visits the coming visits booked in them, which keep their official whatever changes
 */
record HoursRow(
        UUID id,
        String districtName,
        DayOfWeek weekday,
        int everyWeeks,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        LocalTime from,
        LocalTime until,
        int atOnce,
        int gapMinutes,
        List<Promised> visits) {}
