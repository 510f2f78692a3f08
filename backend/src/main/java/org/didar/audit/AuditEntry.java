package org.didar.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.Ids;
import org.didar.kernel.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One act, as it is kept. It has no way to change and no way to go.
 *
 * @param facts JSON: one object of short codes, see {@link Facts}
 * @param originKind {@code null} on entries older than origins
 */
record AuditEntry(
        UUID id,
        Instant happenedAt,
        @Nullable UUID actorId,
        @Nullable UUID onBehalfOf,
        String action,
        String thingKind,
        @Nullable UUID thingId,
        @Nullable UUID prisonId,
        String facts,
        @Nullable String requestId,
        Origin.@Nullable Kind originKind,
        @Nullable String originAddress) {

    static AuditEntry of(Auditable act, Origin origin, Instant now, @Nullable String requestId) {
        return new AuditEntry(
                Ids.next(),
                now.truncatedTo(ChronoUnit.MICROS),
                act.actorId(),
                inWhosePlace(act, origin),
                Facts.name(act.action()),
                Facts.name(act.thingKind()),
                act.thingId(),
                act.prisonId(),
                Facts.json(act.facts()),
                requestId,
                origin.kind(),
                origin.address());
    }

    /** The act's own word, or what the policy noted when it let the actor do it. */
    private static @Nullable UUID inWhosePlace(Auditable act, Origin origin) {
        UUID said = act.onBehalfOf();
        return said == null ? origin.principalOf(act.actorId()) : said;
    }
}
