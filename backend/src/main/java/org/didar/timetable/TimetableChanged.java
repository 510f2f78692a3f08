package org.didar.timetable;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * Somebody changed when a prison holds visits.
 *
 * @param kind {@code visit_session}, {@code exclusion} or {@code station_group}
 * @param what {@code added}, {@code changed} or {@code removed}
 * @param visits how many booked visits lost their time by it
 */
record TimetableChanged(
        UUID prisonId, UUID thingId, String kind, String what, int visits, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "timetable.changed";
    }

    @Override
    public String thingKind() {
        return "timetable";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind, "what", what, "visits", Integer.toString(visits));
    }
}
