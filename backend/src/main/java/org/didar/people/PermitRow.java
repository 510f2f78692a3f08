package org.didar.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may visit by permit alone.
 *
 * @param until when the permit ends, if there is one
 * @param refusedBecause the last no, if there is no permit
 */
record PermitRow(
        UUID relationshipId,
        PermitState state,
        String personName,
        DeclaredIdentity identity,
        Relation relation,
        String prisonerName,
        String prisonerNumber,
        Instant filedAt,
        @Nullable Instant until,
        @Nullable String refusedBecause,
        @Nullable Instant refusedAt) {}
