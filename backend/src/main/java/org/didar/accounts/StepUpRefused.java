package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * Somebody signed in could not show once more who they are.
 *
 * @param code why, as a problem code
 */
public record StepUpRefused(UUID actorId, String code) implements Auditable {

    @Override
    public String action() {
        return "step_up.refused";
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
        return Map.of("code", code);
    }
}
