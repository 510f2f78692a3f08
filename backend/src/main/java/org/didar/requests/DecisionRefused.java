package org.didar.requests;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody tried a decision that their office does not have. */
record DecisionRefused(UUID requestId, UUID prisonId, DecisionKind decision, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "request.decision_refused";
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
        return Map.of("decision", decision.name());
    }
}
