package org.didar.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's waiting stands, for themselves.
 *
 * @param zone the prison's, in which the days are meant
 * @param ahead how many families wait longer for some of the same days
 * @param offer the time that is kept for them now
 */
record WaitingView(
        UUID id,
        UUID prisonerId,
        String prisonerName,
        Set<UUID> companions,
        LocalDate firstDay,
        LocalDate lastDay,
        DayPart part,
        Instant since,
        WaitingState state,
        String zone,
        int ahead,
        @Nullable KeptTime offer) {

    record KeptTime(UUID visitId, Instant start, Instant end, Instant until) {}
}
