package org.didar.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the room asks for.
 *
 * @param days how many days of leave, where that has a meaning
 * @param fromDate from which prison-local day
 */
record Asked(
        RequestType type,
        AskedBy askedBy,
        @Nullable Integer days,
        @Nullable LocalDate fromDate,
        String text) {}
