package org.didar.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a restriction bars and how long.
 *
 * @param personId the one visitor it bars, or {@code null} for everyone
 */
public record VisitBan(
        UUID prisonerId, @Nullable UUID personId, Instant startsAt, Instant endsAt) {}
