package org.didar.rules;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says at one place and instant, and by what right.
 *
 * @param value as it counts: inside the national bounds
 * @param scope how wide the version holds that it comes from
 * @param visitType for which type alone that version was set, or {@code null} for all
 * @param source the article, circular or practice it rests on
 * @param verifiedBy the account that compared it with the source, or {@code null} as long as nobody
 *     has
 */
public record RuleInForce(
        Rule rule,
        String value,
        RuleScope scope,
        @Nullable String visitType,
        String source,
        Instant validFrom,
        @Nullable UUID verifiedBy,
        UUID versionId) {}
