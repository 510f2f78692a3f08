package org.didar.rules;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** Somebody set a rule for their prison, their province or the country. */
record RuleWasSet(
        UUID versionId,
        String rule,
        RuleScope scope,
        @Nullable UUID prisonId,
        @Nullable String visitType,
        @Nullable String value,
        Instant validFrom,
        UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "rule.set";
    }

    @Override
    public String thingKind() {
        return "rule_version";
    }

    @Override
    public UUID thingId() {
        return versionId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "rule", rule,
                "scope", scope.name(),
                "type", Objects.requireNonNullElse(visitType, ""),
                "value", Objects.requireNonNullElse(value, ""),
                "from", validFrom.toString());
    }
}
