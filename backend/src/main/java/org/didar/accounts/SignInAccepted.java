package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * Somebody signed in.
 *
 * @param means {@code code} or {@code link}
 */
public record SignInAccepted(UUID actorId, String means) implements Auditable {

    @Override
    public String action() {
        return "sign_in.accepted";
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
