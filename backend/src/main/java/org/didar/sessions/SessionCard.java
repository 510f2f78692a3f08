package org.didar.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One of somebody's devices, as they see it.
 *
 * @param browser a well-known name, or empty
 * @param platform a well-known name, or empty
 * @param network the first part of its address
 * @param current whether it is the one that asks
 */
record SessionCard(
        UUID id,
        String browser,
        String platform,
        String network,
        Instant begunAt,
        Instant lastUsedAt,
        boolean current) {}
