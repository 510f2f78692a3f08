package org.didar.accounts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An official's leave was entered, or ended early.
 *
 * @param thingId the account of who is away
 */
record AbsenceChanged(String action, UUID thingId, UUID actorId, Instant from, Instant until)
        implements Auditable {

    static AbsenceChanged entered(Absence absence, UUID by) {
        return of("absence.entered", absence, by);
    }

    static AbsenceChanged ended(Absence absence, UUID by) {
        return of("absence.ended", absence, by);
    }

    @Override
    public String thingKind() {
        return "account";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", moment(from), "until", moment(until));
    }

    private static AbsenceChanged of(String action, Absence absence, UUID by) {
        return new AbsenceChanged(
                action, absence.accountId(), by, absence.beginsAt(), absence.endsAt());
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
