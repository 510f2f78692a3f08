package org.didar.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restriction as an official reads it.
 *
 * @param personName the one visitor it bars, or {@code null} for everyone
 * @param mayConfirm whether the reader may make a prison's ban count
 * @param mayLift whether the reader may end it
 */
record RestrictionRow(
        UUID id,
        boolean judicial,
        RestrictionState state,
        UUID prisonerId,
        String prisonerName,
        String prisonerNumber,
        @Nullable String personName,
        @Nullable String document,
        @Nullable String reason,
        Instant startsAt,
        Instant endsAt,
        boolean mayConfirm,
        boolean mayLift) {}
