package org.didar.accounts;

import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** The operator gave somebody the system administrator's role by the command line. */
public record AdministratorAppointed(UUID thingId) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return "administrator.appointed";
    }

    @Override
    public String thingKind() {
        return "account";
    }
}
