package org.didar.timetable;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody closed days or hours, or opened them again.
 *
 * @param prisonId {@code null} for a closure of a province or of the whole country
 * @param what {@code added} or {@code removed}
 * @param visits how many booked visits lie in it
 */
record ClosureChanged(@Nullable UUID prisonId, UUID thingId, String what, int visits, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "closure.changed";
    }

    @Override
    public String thingKind() {
        return "closure";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what, "visits", Integer.toString(visits));
    }
}
