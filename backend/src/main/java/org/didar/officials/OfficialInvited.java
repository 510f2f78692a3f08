package org.didar.officials;

import java.util.UUID;
import org.didar.kernel.Auditable;

/**
 * An administrator let an official in by a message with a link.
 *
 * @param thingId the account
 */
public record OfficialInvited(UUID thingId, UUID personId, UUID actorId) implements Auditable {

    @Override
    public String action() {
        return "official.invited";
    }

    @Override
    public String thingKind() {
        return "account";
    }
}
