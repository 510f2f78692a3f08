package org.didar.replanning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.didar.visits.VisitReason;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its officers see it.
 *
 * @param zone the prison's
 * @param people all whom the plan concerns, prisoners and visitors
 * @param withoutTime how many of them would get no new time
 * @param otherWeek how many would come in another week
 * @param moves none while new times are being sought
 */
record ReplanView(
        UUID id,
        UUID prisonId,
        String prisonName,
        ZoneId zone,
        @Nullable String stationName,
        Instant from,
        Instant until,
        VisitReason reason,
        ReplanState state,
        Instant wantedAt,
        int visits,
        int people,
        int withoutTime,
        int otherWeek,
        List<Move> moves) {

    /** One visit's way. */
    record Move(
            UUID visitId,
            String prisonerName,
            String visitorName,
            int people,
            Spot from,
            @Nullable Spot to) {}

    record Spot(String stationName, Instant start) {}
}
