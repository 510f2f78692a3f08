package org.didar.waiting;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's waiting stands otherwise. Published in the transaction of the change.
 *
 * @param actorId {@code null} when the clock or the list did it
 */
public record WaitingChanged(UUID entryId, UUID prisonId, @Nullable UUID actorId, WaitingState to)
        implements Auditable {

    @Override
    public String action() {
        return "waiting.changed";
    }

    @Override
    public String thingKind() {
        return "waiting_entry";
    }

    @Override
    public UUID thingId() {
        return entryId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to.name());
    }
}
