package org.didar.calendars;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official made a private calendar address, or gave it up. */
record CalendarFeedChanged(UUID actorId, boolean made) implements Auditable {

    @Override
    public String action() {
        return "calendar.changed";
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
        return Map.of("made", Boolean.toString(made));
    }
}
