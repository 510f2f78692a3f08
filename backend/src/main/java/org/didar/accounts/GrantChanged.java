package org.didar.accounts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Territory;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given an office, or when it ends was set, or it ended by the clock.
 *
 * @param thingId the account that holds it
 * @param actorId {@code null} for the clock
 */
record GrantChanged(
        String action,
        UUID thingId,
        @Nullable UUID actorId,
        @Nullable UUID prisonId,
        Map<String, String> facts)
        implements Auditable {

    static GrantChanged given(RoleGrant grant, UUID by) {
        return of("grant.given", grant, by);
    }

    static GrantChanged ended(RoleGrant grant, UUID by) {
        return of("grant.end_set", grant, by);
    }

    static GrantChanged over(RoleGrant grant) {
        return of("grant.over", grant, null);
    }

    static GrantChanged delegated(RoleGrant grant, UUID by) {
        return of("deputy.appointed", grant, by);
    }

    static GrantChanged recalled(RoleGrant grant, UUID by) {
        return of("deputy.recalled", grant, by);
    }

    @Override
    public String thingKind() {
        return "account";
    }

    private static GrantChanged of(String action, RoleGrant grant, @Nullable UUID by) {
        Territory territory = grant.grant().territory();
        Map<String, String> facts = new HashMap<>();
        facts.put("grant", grant.id().toString());
        facts.put("role", grant.role().name());
        facts.put("territory", territory.kind().name());
        Instant until = grant.validUntil();
        if (until != null) {
            facts.put("until", until.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        UUID prison = territory.kind() == Territory.Kind.PRISON ? territory.id() : null;
        return new GrantChanged(action, grant.accountId(), by, prison, facts);
    }
}
