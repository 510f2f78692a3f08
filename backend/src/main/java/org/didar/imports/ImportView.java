package org.didar.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has come. While it is tried and after, the numbers say what writing it would do;
 * from its start on, what it has done.
 *
 * @param prisonId {@code null} for a file about several prisons
 */
record ImportView(
        UUID id,
        ImportKind kind,
        @Nullable UUID prisonId,
        ImportState state,
        int rows,
        int done,
        int added,
        int changed,
        int unchanged,
        int bad,
        Instant handedOverAt,
        @Nullable Instant endedAt) {}
