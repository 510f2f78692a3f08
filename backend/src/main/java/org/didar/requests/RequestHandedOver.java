package org.didar.requests;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * An open request went into other hands.
 *
 * @param to {@code null} for the whole office
 */
record RequestHandedOver(UUID requestId, UUID prisonId, @Nullable UUID to, @Nullable UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "request.handed_over";
    }

    @Override
    public String thingKind() {
        return "request";
    }

    @Override
    public UUID thingId() {
        return requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to == null ? "office" : to.toString());
    }
}
