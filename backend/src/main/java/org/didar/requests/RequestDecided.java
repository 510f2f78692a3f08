package org.didar.requests;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * An official decided a request.
 *
 * @param visitId the visit it was taken in, if it was taken in one
 */
public record RequestDecided(
        UUID requestId,
        String trackingNumber,
        UUID prisonerId,
        @Nullable UUID visitId,
        UUID prisonId,
        RequestType type,
        DecisionKind decision,
        UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "request.decided";
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
        return Map.of("type", type.name(), "decision", decision.name());
    }
}
