package org.didar.requests;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** An official took a request in a visit's room. */
public record RequestTaken(
        UUID requestId,
        String trackingNumber,
        UUID prisonerId,
        UUID visitId,
        UUID prisonId,
        RequestType type,
        UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "request.taken";
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
        return Map.of("type", type.name(), "visit", visitId.toString());
    }
}
