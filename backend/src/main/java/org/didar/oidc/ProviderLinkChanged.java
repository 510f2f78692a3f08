package org.didar.oidc;

import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An account is tied to somebody at the provider, or no longer.
 *
 * @param action {@code provider.linked} or {@code provider.unlinked}
 */
record ProviderLinkChanged(UUID actorId, String action) implements Auditable {

    @Override
    public String thingKind() {
        return "account";
    }

    @Override
    public UUID thingId() {
        return actorId;
    }
}
