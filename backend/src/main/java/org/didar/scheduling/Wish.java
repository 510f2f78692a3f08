package org.didar.scheduling;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.didar.timetable.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to meet when.
 *
 * @param visitId the visit the place will belong to
 * @param visitorIds the people on the outside, at least one
 * @param waiver an officer's word in place of the notice, or {@code null}
 */
public record Wish(
        UUID visitId,
        UUID prisonerId,
        Set<UUID> visitorIds,
        Instant start,
        SessionKind kind,
        @Nullable Waiver waiver) {

    public Wish {
        visitorIds = Set.copyOf(visitorIds);
        if (visitorIds.isEmpty()) {
            throw new IllegalArgumentException("A visit without a visitor");
        }
    }

    /** A family's wish. */
    public Wish(UUID visitId, UUID prisonerId, Set<UUID> visitorIds, Instant start) {
        this(visitId, prisonerId, visitorIds, start, SessionKind.FAMILY_ONLINE, null);
    }

    /** The same wish for another time. */
    public Wish at(Instant other) {
        return new Wish(visitId, prisonerId, visitorIds, other, kind, waiver);
    }

    /** The same wish, booked by an officer at shorter notice. */
    public Wish waivingNotice(Waiver word) {
        return new Wish(visitId, prisonerId, visitorIds, start, kind, word);
    }
}
