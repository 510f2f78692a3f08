package org.didar.rules;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule, as it was set; nothing of it ever changes but that somebody verifies it.
 *
 * @param value {@code null} when from here on the wider scope's word counts
 * @param least the national minimum; {@code null} for local versions and where there is none
 * @param setBy {@code null} for what the platform starts with
 */
record RuleVersion(
        UUID id,
        Rule rule,
        RulePlace.Where where,
        @Nullable String value,
        @Nullable String least,
        @Nullable String most,
        String source,
        Instant validFrom,
        @Nullable UUID setBy,
        Instant setAt,
        @Nullable String note,
        @Nullable UUID verifiedBy) {

    /** The value inside the bounds that this national version draws. */
    String clamp(String text) {
        if (least != null && rule.size(text) < rule.size(least)) {
            return least;
        }
        return most != null && rule.size(text) > rule.size(most) ? most : text;
    }

    RuleInForce inForce(String clamped) {
        return new RuleInForce(
                rule, clamped, where.scope(), where.visitType(), source, validFrom, verifiedBy, id);
    }
}
