package org.didar.rules;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** Somebody compared a version of a rule with its source. */
record RuleWasVerified(
        UUID versionId, String rule, RuleScope scope, @Nullable UUID prisonId, UUID actorId)
        implements Auditable {

    @Override
    public String action() {
        return "rule.verified";
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
        return Map.of("rule", rule, "scope", scope.name());
    }
}
