package org.didar.separation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two prisoners who are kept separate, and why. */
public record Separation(
        UUID id, UUID oneId, UUID otherId, String reason, @Nullable Instant until, Instant setAt) {}
