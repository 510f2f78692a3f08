package org.didar.requests;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An open request went to another prison with its prisoner.
 *
 * @param prisonId the prison that was left
 */
record RequestMoved(UUID requestId, UUID prisonId, UUID toPrisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "request.moved";
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
        return Map.of("to", toPrisonId.toString());
    }
}
