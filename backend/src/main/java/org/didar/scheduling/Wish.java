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
 * @param official who else shall join, or {@code null} for nobody
 * @param together a warden's word that it may be near somebody kept separate, or {@code null}
 */
public record Wish(
        UUID visitId,
        UUID prisonerId,
        Set<UUID> visitorIds,
        Instant start,
        SessionKind kind,
        @Nullable Waiver waiver,
        @Nullable Together together,
        @Nullable WithOfficial official) {

    public Wish {
        visitorIds = Set.copyOf(visitorIds);
        if (visitorIds.isEmpty()) {
            throw new IllegalArgumentException("A visit without a visitor");
        }
    }

    public Wish(
            UUID visitId,
            UUID prisonerId,
            Set<UUID> visitorIds,
            Instant start,
            SessionKind kind,
            @Nullable Waiver waiver) {
        this(visitId, prisonerId, visitorIds, start, kind, waiver, null, null);
    }

    /** A family's wish. */
    public Wish(UUID visitId, UUID prisonerId, Set<UUID> visitorIds, Instant start) {
        this(visitId, prisonerId, visitorIds, start, SessionKind.FAMILY_ONLINE, null);
    }

    /** The same wish for another time. */
    public Wish at(Instant other) {
        return new Wish(visitId, prisonerId, visitorIds, other, kind, waiver, together, official);
    }

    /** The same wish, booked by an officer at shorter notice. */
    public Wish waivingNotice(Waiver word) {
        return new Wish(visitId, prisonerId, visitorIds, start, kind, word, together, official);
    }

    /** The same wish, on a warden's word near somebody who is kept separate. */
    public Wish together(Together word) {
        return new Wish(visitId, prisonerId, visitorIds, start, kind, waiver, word, official);
    }

    /** The same wish, with an official or without. */
    public Wish with(@Nullable WithOfficial joining) {
        return new Wish(visitId, prisonerId, visitorIds, start, kind, waiver, together, joining);
    }
}
