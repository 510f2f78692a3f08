package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * A code or a link did not open an account.
 *
 * @param thingId the account, if the number or the link has one
 * @param code why, as a problem code
 */
public record SignInRefused(@Nullable UUID thingId, String code) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return "sign_in.refused";
    }

    @Override
    public String thingKind() {
        return "account";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", code);
    }
}
