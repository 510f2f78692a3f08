package org.didar.timetable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;

/** The visits that stand in the timetable. The module that owns visits is the one bean of this. */
public interface BookedVisits {

    /** Held, asked for or confirmed in these prisons, beginning from then until before then. */
    List<Booked> between(Collection<UUID> prisons, Instant from, Instant until);

    /** Their prisoners' short names by visit, for staff of the prison. */
    Map<UUID, String> names(Collection<UUID> visits);

    /**
     * Does what was decided, in the caller's transaction. What cannot be moved is cancelled, and
     * whatever is cancelled costs the family nothing.
     *
     * @param reason a code
     */
    void settle(Booked visit, Decision decision, Actor actor, String reason);

    /**
     * One of them.
     *
     * @param held whether somebody is still deciding: such a place is guaranteed until the hold's
     *     end, whatever changes
     */
    record Booked(
            UUID visitId,
            UUID prisonId,
            UUID stationId,
            SessionKind kind,
            Instant start,
            Instant end,
            boolean held) {}

    /** What becomes of a booked visit whose time is no longer offered. */
    enum Decision {
        /** It stays where and when it is. */
        KEEP,
        /** To the nearest free time of its week; cancelled when there is none. */
        MOVE,
        /** The family gets its turn back. */
        CANCEL
    }
}
