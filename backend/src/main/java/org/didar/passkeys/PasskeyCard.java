package org.didar.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its holder sees it.
 *
 * @param backedUp whether it is copied between the holder's devices by their maker
 */
record PasskeyCard(
        UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt, boolean backedUp) {}
