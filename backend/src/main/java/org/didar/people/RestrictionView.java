package org.didar.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restriction without names.
 *
 * @param judicial otherwise disciplinary
 * @param personId the one visitor it bars, or {@code null} for everyone
 */
record RestrictionView(
        UUID id,
        boolean judicial,
        RestrictionState state,
        @Nullable UUID prisonerId,
        @Nullable UUID personId,
        @Nullable String document,
        @Nullable String reason,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant imposedAt) {}
