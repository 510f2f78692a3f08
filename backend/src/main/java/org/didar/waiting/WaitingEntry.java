package org.didar.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.scheduling.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a time with a prisoner.
 *
 * @param personId who would lead the visit
 * @param askedBy their account
 * @param firstDay the first prison-local day that suits
 * @param lastDay the last one
 * @param offeredVisitId the visit whose time is kept for them now
 */
record WaitingEntry(
        UUID id,
        UUID prisonerId,
        UUID prisonId,
        UUID personId,
        UUID askedBy,
        Set<UUID> companions,
        LocalDate firstDay,
        LocalDate lastDay,
        DayPart part,
        Instant since,
        WaitingState state,
        @Nullable UUID offeredVisitId) {

    WaitingEntry with(Set<UUID> others) {
        return new WaitingEntry(
                id,
                prisonerId,
                prisonId,
                personId,
                askedBy,
                Set.copyOf(others),
                firstDay,
                lastDay,
                part,
                since,
                state,
                offeredVisitId);
    }

    boolean wants(Instant start, ZoneId zone) {
        ZonedDateTime there = start.atZone(zone);
        LocalDate day = there.toLocalDate();
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && part.covers(there.toLocalTime());
    }

    Wish wish(Instant start) {
        return new Wish(Ids.next(), prisonerId, visitors(), start);
    }

    Set<UUID> visitors() {
        Set<UUID> all = new HashSet<>(companions);
        all.add(personId);
        return all;
    }
}
