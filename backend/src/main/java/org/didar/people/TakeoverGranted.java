package org.didar.people;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * The account's holder is the person: whoever keeps accounts binds them in this transaction.
 *
 * @param voucherId the person who answered for them until now; nobody when it was a register
 * @param prisonId whose warden decided; nobody's for a person who had filed for no prisoner
 */
public record TakeoverGranted(
        UUID takeoverId,
        UUID accountId,
        UUID personId,
        @Nullable UUID voucherId,
        @Nullable UUID prisonId,
        UUID actorId)
        implements Auditable {

    static TakeoverGranted of(
            Takeover takeover, @Nullable UUID voucherId, @Nullable UUID prisonId, UUID actorId) {
        return new TakeoverGranted(
                takeover.id(),
                takeover.accountId(),
                takeover.personId(),
                voucherId,
                prisonId,
                actorId);
    }

    @Override
    public String action() {
        return "takeover.granted";
    }

    @Override
    public String thingKind() {
        return "takeover";
    }

    @Override
    public UUID thingId() {
        return takeoverId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", personId.toString());
    }
}
