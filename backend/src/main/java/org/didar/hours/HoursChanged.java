package org.didar.hours;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An official set or ended hours in which they join visits.
 *
 * @param visits how many booked visits lie in what was ended
 */
record HoursChanged(UUID hoursId, boolean ended, int visits, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return ended ? "hours.ended" : "hours.set";
    }

    @Override
    public String thingKind() {
        return "account";
    }

    @Override
    public UUID thingId() {
        return actorId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("hours", hoursId.toString(), "visits", Integer.toString(visits));
    }
}
