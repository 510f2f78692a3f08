package org.didar.timetable;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which recurring sessions are left out. One-off sessions stand: they were put on that very
 * day by hand.
 *
 * @param sessionId the one that is left out, or {@code null} for all of the prison
 */
record Exclusion(
        UUID id, @Nullable UUID sessionId, LocalDate firstDay, LocalDate lastDay, String reason) {

    boolean leavesOut(Session session, LocalDate day) {
        return !session.oneOff()
                && (sessionId == null || sessionId.equals(session.id()))
                && !day.isBefore(firstDay)
                && !day.isAfter(lastDay);
    }
}
