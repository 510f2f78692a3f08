package org.didar.visits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The times around a visit; their defaults are the domain's.
 *
 * @param hold how long a chosen time is kept while the family decides
 * @param opensBefore how long before the start the waiting room opens
 * @param freeCancel until how long before the start cancelling costs no quota
 * @param lateGrace how long after the start a visitor is waited for
 * @param makeWholePercent below this share of the booked minutes a visit counts as lost
 */
@ConfigurationProperties("didar.visits")
record VisitRules(
        @DefaultValue("10m") Duration hold,
        @DefaultValue("15m") Duration opensBefore,
        @DefaultValue("12h") Duration freeCancel,
        @DefaultValue("10m") Duration lateGrace,
        @DefaultValue("75") int makeWholePercent) {

    VisitRules {
        requirePositive("didar.visits.hold", hold);
        requirePositive("didar.visits.opens-before", opensBefore);
        requirePositive("didar.visits.free-cancel", freeCancel);
        requirePositive("didar.visits.late-grace", lateGrace);
        if (makeWholePercent < 1 || makeWholePercent > 100) {
            throw new IllegalArgumentException("didar.visits.make-whole-percent is 1 to 100");
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than nothing");
        }
    }
}
