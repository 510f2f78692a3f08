package org.didar.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of thing is kept.
 *
 * @param source who says so: an article, a regulation, a policy
 * @param verifiedBy the lawyer who looked at it, once one has
 */
record RetentionRule(
        String kind,
        Instant validFrom,
        int days,
        int minimumDays,
        int maximumDays,
        String source,
        @Nullable String verifiedBy) {

    boolean allows(int wanted) {
        return minimumDays <= wanted && wanted <= maximumDays;
    }
}
