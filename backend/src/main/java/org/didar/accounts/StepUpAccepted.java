package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * Somebody signed in showed once more who they are.
 *
 * @param means {@code code} or {@code passkey}
 */
public record StepUpAccepted(UUID actorId, String means) implements Auditable {

    @Override
    public String action() {
        return "step_up.accepted";
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
        return Map.of("means", means);
    }
}
